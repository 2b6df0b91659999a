package ziping.ui.project;

import ziping.evaluation.TeamMember;
import ziping.evaluation.TeamMemberBuilder;
import ziping.evaluation.TeamRole;
import ziping.project.BasisDocument;
import ziping.ui.control.CellKinds;
import ziping.ui.control.DocumentTable;
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
        return DocumentTable.of(
                ProjectPage.ID, report, ProjectForm.BASIS, WORDS.get("project.basis"));
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
