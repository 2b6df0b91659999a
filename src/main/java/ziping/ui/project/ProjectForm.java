package ziping.ui.project;

import ziping.evaluation.Evaluation;
import ziping.evaluation.TeamMember;
import ziping.project.BasisDocument;
import ziping.project.Project;
import ziping.project.Unit;
import ziping.ui.support.ReportField;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of 基本情况, without any control. */
final class ProjectForm {

    static final ReportField<String> NAME =
            project("project.name", Project::name, Project::withName);
    static final ReportField<Integer> YEAR =
            project("project.year", Project::year, ProjectForm::withYear);
    static final ReportField<String> CODE =
            project("project.code", Project::code, Project::withCode);
    static final ReportField<String> TYPE =
            project("project.type", Project::type, Project::withType);
    static final ReportField<String> DEPARTMENT =
            project("project.department", Project::department, Project::withDepartment);
    static final ReportField<String> IMPLEMENTER =
            project("project.implementer", Project::implementer, Project::withImplementer);
    static final ReportField<LocalDate> START =
            project("project.start", Project::start, Project::withStart);
    static final ReportField<LocalDate> END =
            project("project.end", Project::end, Project::withEnd);
    static final ReportField<String> LEADER =
            project("project.leader", Project::leader, Project::withLeader);
    static final ReportField<String> PHONE =
            project("project.phone", Project::phone, Project::withPhone);
    static final ReportField<String> BACKGROUND =
            project("project.background", Project::background, Project::withBackground);
    static final ReportField<String> BASIS_NOTE =
            project("project.basisNote", Project::basisNote, Project::withBasisNote);
    static final ReportField<String> CONTENT =
            project("project.content", Project::content, Project::withContent);
    static final ReportField<String> PLAN =
            project("project.plan", Project::plan, Project::withPlan);
    static final ReportField<String> ORGANISATION =
            project("project.organisation", Project::organisation, Project::withOrganisation);

    static final ReportField<String> UNIT_NAME = unit("unit.name", Unit::name, Unit::withName);
    static final ReportField<String> SHORT_NAME =
            unit("unit.shortName", Unit::shortName, Unit::withShortName);
    static final ReportField<String> DUTIES = unit("unit.duties", Unit::duties, Unit::withDuties);
    static final ReportField<Integer> ADMINISTRATIVE_POSTS =
            unit(
                    "unit.administrativePosts",
                    Unit::administrativePosts,
                    Unit::withAdministrativePosts);
    static final ReportField<Integer> INSTITUTION_POSTS =
            unit("unit.institutionPosts", Unit::institutionPosts, Unit::withInstitutionPosts);
    static final ReportField<Integer> SUPPORT_POSTS =
            unit("unit.supportPosts", Unit::supportPosts, Unit::withSupportPosts);
    static final ReportField<Integer> STAFF = unit("unit.staff", Unit::staff, Unit::withStaff);
    static final ReportField<String> DEPARTMENTS =
            unit(
                    "unit.departments",
                    unit -> String.join("\n", unit.departments()),
                    (unit, lines) -> unit.withDepartments(lines(lines)));

    static final ReportField<LocalDate> EVALUATION_DATE =
            evaluation("evaluation.date", Evaluation::date, Evaluation::withDate);
    static final ReportField<String> WRITER =
            evaluation("evaluation.writer", Evaluation::writer, Evaluation::withWriter);
    static final ReportField<String> EVALUATION_LEADER =
            evaluation("evaluation.leader", Evaluation::leader, Evaluation::withLeader);

    static final ReportField<List<BasisDocument>> BASIS =
            project("project.basis", Project::basis, Project::withBasis);
    static final ReportField<List<TeamMember>> TEAM =
            evaluation("evaluation.team", Evaluation::team, Evaluation::withTeam);

    private ProjectForm() {}

    private static <T> ReportField<T> project(
            String id, Function<Project, T> get, BiFunction<Project, T, Project> set) {
        return new ReportField<>(
                id,
                report -> get.apply(report.project()),
                (report, value) -> report.withProject(set.apply(report.project(), value)));
    }

    private static <T> ReportField<T> unit(
            String id, Function<Unit, T> get, BiFunction<Unit, T, Unit> set) {
        return new ReportField<>(
                id,
                report -> get.apply(report.unit()),
                (report, value) -> report.withUnit(set.apply(report.unit(), value)));
    }

    private static <T> ReportField<T> evaluation(
            String id, Function<Evaluation, T> get, BiFunction<Evaluation, T, Evaluation> set) {
        return new ReportField<>(
                id,
                report -> get.apply(report.evaluation()),
                (report, value) -> report.withEvaluation(set.apply(report.evaluation(), value)));
    }

    /** A missing year is refused like an impossible one. */
    private static Project withYear(Project project, Integer year) {
        return project.withYear(year == null ? 0 : year);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("[\n\u3001]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
