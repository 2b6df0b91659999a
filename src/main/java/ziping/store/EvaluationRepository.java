package ziping.store;

import static ziping.store.db.Tables.EVALUATION;
import static ziping.store.db.Tables.EVALUATION_BASIS_DOCUMENT;
import static ziping.store.db.Tables.TEAM_MEMBER;

import ziping.evaluation.Evaluation;
import ziping.evaluation.TeamMember;
import ziping.project.BasisDocument;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;

/** Keeps how the evaluation was carried out, its team and what it rests on. */
final class EvaluationRepository {

    private static final RowType<TeamMember> TEAM =
            RowType.<TeamMember>list(
                            TEAM_MEMBER,
                            TeamMember::id,
                            TEAM_MEMBER.REPORT_ID,
                            TEAM_MEMBER.POSITION)
                    .column(TEAM_MEMBER.ID, TeamMember::id)
                    .column(TEAM_MEMBER.ROLE, TeamMember::role)
                    .column(TEAM_MEMBER.NAME, TeamMember::name)
                    .column(TEAM_MEMBER.POST, TeamMember::post)
                    .column(TEAM_MEMBER.DEPARTMENT, TeamMember::department)
                    .read(
                            row ->
                                    new TeamMember(
                                            row.get(TEAM_MEMBER.ID),
                                            row.get(TEAM_MEMBER.ROLE),
                                            row.get(TEAM_MEMBER.NAME),
                                            row.get(TEAM_MEMBER.POST),
                                            row.get(TEAM_MEMBER.DEPARTMENT)));

    private static final RowType<BasisDocument> BASIS =
            RowType.<BasisDocument>list(
                            EVALUATION_BASIS_DOCUMENT,
                            BasisDocument::id,
                            EVALUATION_BASIS_DOCUMENT.REPORT_ID,
                            EVALUATION_BASIS_DOCUMENT.POSITION)
                    .column(EVALUATION_BASIS_DOCUMENT.ID, BasisDocument::id)
                    .column(EVALUATION_BASIS_DOCUMENT.TITLE, BasisDocument::title)
                    .column(EVALUATION_BASIS_DOCUMENT.NUMBER, BasisDocument::number)
                    .column(EVALUATION_BASIS_DOCUMENT.DATE, BasisDocument::date)
                    .read(
                            row ->
                                    new BasisDocument(
                                            row.get(EVALUATION_BASIS_DOCUMENT.ID),
                                            row.get(EVALUATION_BASIS_DOCUMENT.TITLE),
                                            row.get(EVALUATION_BASIS_DOCUMENT.NUMBER),
                                            row.get(EVALUATION_BASIS_DOCUMENT.DATE)));

    private static final RowType<Evaluation> EVALUATIONS =
            RowType.<Evaluation>single(EVALUATION, EVALUATION.REPORT_ID)
                    .column(EVALUATION.DATE, Evaluation::date)
                    .column(EVALUATION.WRITER, Evaluation::writer)
                    .column(EVALUATION.LEADER, Evaluation::leader)
                    .column(EVALUATION.PURPOSE, Evaluation::purpose)
                    .column(EVALUATION.PLAN, Evaluation::plan)
                    .column(EVALUATION.PRINCIPLES, Evaluation::principles)
                    .column(EVALUATION.METHODS, Evaluation::methods)
                    .column(EVALUATION.STANDARDS, Evaluation::standards)
                    .column(EVALUATION.PROCESS, Evaluation::process)
                    .column(EVALUATION.LIMITS, Evaluation::limits)
                    .column(EVALUATION.STATED_SCORE, Evaluation::statedScore)
                    .list(TEAM, Evaluation::team)
                    .list(BASIS, Evaluation::basis)
                    .read(
                            row ->
                                    new Evaluation(
                                            row.get(EVALUATION.DATE),
                                            row.get(EVALUATION.WRITER),
                                            row.get(EVALUATION.LEADER),
                                            row.list(TEAM),
                                            row.get(EVALUATION.PURPOSE),
                                            row.list(BASIS),
                                            row.get(EVALUATION.PLAN),
                                            row.get(EVALUATION.PRINCIPLES),
                                            row.get(EVALUATION.METHODS),
                                            row.get(EVALUATION.STANDARDS),
                                            row.get(EVALUATION.PROCESS),
                                            row.get(EVALUATION.LIMITS),
                                            row.get(EVALUATION.STATED_SCORE)));

    private EvaluationRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.single(EVALUATIONS, Report::evaluation, ReportBuilder::evaluation));
    }
}
