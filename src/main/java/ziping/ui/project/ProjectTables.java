package ziping.ui.project;

import ziping.evaluation.TeamMember;
import ziping.evaluation.TeamMemberBuilder;
import ziping.evaluation.TeamRole;
import ziping.project.BasisDocument;
import ziping.project.BasisDocumentBuilder;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;

import java.util.List;

/** The two tables of 基本情况. */
final class ProjectTables {

    private static final Messages WORDS = Messages.of(ProjectTables.class);

    private ProjectTables() {}

    /** 立项依据: title, 文号 and date of each document. */
    static ReportTable<BasisDocument> basis(OpenReport report) {
        List<EditColumn<BasisDocument, ?>> columns =
                List.of(
                        EditColumn.of(
                                        WORDS.get("basis.title"),
                                        CellKinds.TEXT,
                                        BasisDocument::title,
                                        BasisDocument::withTitle)
                                .id("title")
                                .width(16)
                                .grow(3),
                        EditColumn.of(
                                        WORDS.get("basis.number"),
                                        CellKinds.TEXT,
                                        BasisDocument::number,
                                        BasisDocument::withNumber)
                                .id("number")
                                .width(11)
                                .grow(1),
                        EditColumn.of(
                                        WORDS.get("basis.date"),
                                        CellKinds.date(() -> report.get().project().year()),
                                        BasisDocument::date,
                                        BasisDocument::withDate)
                                .id("date")
                                .width(9));
        EditTable<BasisDocument> table =
                new EditTable<>(columns, () -> BasisDocumentBuilder.builder().build());
        table.setNaming(WORDS.get("project.basis"), BasisDocument::title);
        return new ReportTable<>(
                ProjectPage.ID, report, ProjectForm.BASIS, table, BasisDocument::id);
    }

    /** 评价小组成员, as the cover prints them. */
    static ReportTable<TeamMember> team(OpenReport report) {
        List<EditColumn<TeamMember, ?>> columns =
                List.of(
                        EditColumn.of(
                                        WORDS.get("team.role"),
                                        CellKinds.choice(
                                                () -> List.of(TeamRole.values()), TeamRole::label),
                                        TeamMember::role,
                                        TeamMember::withRole)
                                .id("role")
                                .width(8),
                        EditColumn.of(
                                        WORDS.get("team.name"),
                                        CellKinds.TEXT,
                                        TeamMember::name,
                                        TeamMember::withName)
                                .id("name")
                                .width(8),
                        EditColumn.of(
                                        WORDS.get("team.post"),
                                        CellKinds.TEXT,
                                        TeamMember::post,
                                        TeamMember::withPost)
                                .id("post")
                                .width(9)
                                .grow(1),
                        EditColumn.of(
                                        WORDS.get("team.department"),
                                        CellKinds.TEXT,
                                        TeamMember::department,
                                        TeamMember::withDepartment)
                                .id("department")
                                .width(11)
                                .grow(1));
        EditTable<TeamMember> table =
                new EditTable<>(columns, () -> TeamMemberBuilder.builder().build());
        table.setNaming(WORDS.get("evaluation.team"), TeamMember::name);
        return new ReportTable<>(ProjectPage.ID, report, ProjectForm.TEAM, table, TeamMember::id);
    }
}
