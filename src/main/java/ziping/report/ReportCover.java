package ziping.report;

import ziping.evaluation.TeamMember;
import ziping.project.Project;
import ziping.report.document.Cover;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.report.outline.Outline;
import ziping.value.ChineseDate;
import ziping.value.Text;

import java.util.List;

/** The cover of the Kunming outline. */
final class ReportCover {

    private static final int BLANK_ROWS = 3;

    private ReportCover() {}

    static Cover of(Report report, Outline outline) {
        Project project = report.project();
        return new Cover(
                outline.documentTitle(),
                "（" + project.year() + "年度）",
                List.of(
                        new Cover.Line("部门名称（公章）", report.unit().name()),
                        new Cover.Line(
                                "项目单位", Text.firstOf(project.implementer(), report.unit().name())),
                        new Cover.Line("主管部门", project.department()),
                        new Cover.Line("项目名称", project.name()),
                        new Cover.Line("绩效自评日期", ChineseDate.text(report.evaluation().date()))),
                team(report.evaluation().team()),
                List.of(
                        signature("报告撰写人（签字）", report.evaluation().writer()),
                        signature("评价工作负责人（签字）", report.evaluation().leader())));
    }

    private static String signature(String label, String name) {
        return label + "：" + name;
    }

    private static Table team(List<TeamMember> members) {
        TableBuilder table =
                TableBuilder.table("team", 18, 14, 20, 26, 16)
                        .title("评价小组成员")
                        .head("评价小组机构职位", "姓名", "职务/职称", "所属单位/处室", "签字");
        for (TeamMember member : members) {
            String place = "team:" + member.id() + ":";
            table.row().centre(member.role().label(), place + "role");
            table.centre(member.name(), place + "name").centre(member.post(), place + "post");
            table.centre(member.department(), place + "department").centre("", "");
        }
        for (int i = 0; members.isEmpty() && i < BLANK_ROWS; i++) {
            table.row();
            for (int column = 0; column < 5; column++) {
                table.centre("", "");
            }
        }
        return table.build();
    }
}
