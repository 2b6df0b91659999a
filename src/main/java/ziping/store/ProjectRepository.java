package ziping.store;

import static ziping.store.db.Tables.BASIS_DOCUMENT;
import static ziping.store.db.Tables.PROJECT;

import ziping.project.BasisDocument;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;

/** Keeps the project with what it rests on. */
final class ProjectRepository {

    private static final RowType<BasisDocument> BASIS =
            RowType.list(
                            BASIS_DOCUMENT,
                            BasisDocument::id,
                            BASIS_DOCUMENT.REPORT_ID,
                            BASIS_DOCUMENT.POSITION)
                    .column(BASIS_DOCUMENT.ID, BasisDocument::id)
                    .column(BASIS_DOCUMENT.TITLE, BasisDocument::title)
                    .column(BASIS_DOCUMENT.NUMBER, BasisDocument::number)
                    .column(BASIS_DOCUMENT.DATE, BasisDocument::date)
                    .read(
                            row ->
                                    new BasisDocument(
                                            row.get(BASIS_DOCUMENT.ID),
                                            row.get(BASIS_DOCUMENT.TITLE),
                                            row.get(BASIS_DOCUMENT.NUMBER),
                                            row.get(BASIS_DOCUMENT.DATE)));

    private static final RowType<Project> PROJECTS =
            RowType.<Project>single(PROJECT, PROJECT.REPORT_ID)
                    .column(PROJECT.NAME, Project::name)
                    .column(PROJECT.YEAR, Project::year)
                    .column(PROJECT.CODE, Project::code)
                    .column(PROJECT.DEPARTMENT, Project::department)
                    .column(PROJECT.IMPLEMENTER, Project::implementer)
                    .column(PROJECT.TYPE, Project::type)
                    .column(PROJECT.START, Project::start)
                    .column(PROJECT.END, Project::end)
                    .column(PROJECT.LEADER, Project::leader)
                    .column(PROJECT.PHONE, Project::phone)
                    .column(PROJECT.BACKGROUND, Project::background)
                    .column(PROJECT.BASIS_NOTE, Project::basisNote)
                    .column(PROJECT.CONTENT, Project::content)
                    .column(PROJECT.PLAN, Project::plan)
                    .column(PROJECT.ORGANISATION, Project::organisation)
                    .column(PROJECT.GOAL_NOTE, Project::goalNote)
                    .list(BASIS, Project::basis)
                    .read(ProjectRepository::read);

    private ProjectRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.single(PROJECTS, Report::project, ReportBuilder::project));
    }

    private static Project read(Row row) {
        return new Project(
                row.get(PROJECT.NAME),
                row.get(PROJECT.YEAR),
                row.get(PROJECT.CODE),
                row.get(PROJECT.DEPARTMENT),
                row.get(PROJECT.IMPLEMENTER),
                row.get(PROJECT.TYPE),
                row.get(PROJECT.START),
                row.get(PROJECT.END),
                row.get(PROJECT.LEADER),
                row.get(PROJECT.PHONE),
                row.get(PROJECT.BACKGROUND),
                row.get(PROJECT.BASIS_NOTE),
                row.list(BASIS),
                row.get(PROJECT.CONTENT),
                row.get(PROJECT.PLAN),
                row.get(PROJECT.ORGANISATION),
                row.get(PROJECT.GOAL_NOTE));
    }
}
