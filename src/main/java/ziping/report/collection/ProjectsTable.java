package ziping.report.collection;

import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** 汇总表: one row a project, then totals. */
final class ProjectsTable {

    private static final MoneyUnit UNIT = MoneyUnit.WAN;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int BUDGET = 4;
    private static final int SPENT = 5;
    private static final int TOTAL = 7;
    private static final int ISSUES = 9;

    private final List<CollectedProject> projects;
    private final TableBuilder table =
            TableBuilder.table("projects", 6, 7, 24, 34, 15, 15, 10, 10, 7, 11, 9, 18, 30)
                    .landscape();

    private ProjectsTable(List<CollectedProject> projects) {
        this.projects = projects;
    }

    static Table of(String title, List<CollectedProject> projects, CollectionTotals totals) {
        ProjectsTable made = new ProjectsTable(projects);
        made.table
                .title(title)
                .rightNote("单位：" + UNIT.label())
                .head(
                        "序号", "年度", "预算单位", "项目名称", "全年预算数", "全年执行数", "执行率", "自评总分", "等级", "待整改问题",
                        "报送次数", "报送时间", "备注");
        projects.forEach(made::row);
        if (projects.isEmpty()) {
            made.table.row().text("（没有通过核对的材料）", made.table.columns(), "");
        } else {
            made.totals(totals);
        }
        return made.table.note("合计行的自评总分为平均分；待整改问题指没有措施，或措施未启动、进行中的问题。").build();
    }

    private void row(CollectedProject project) {
        table.row();
        int row = table.currentRow();
        plain(row).plain(project.year());
        table.text(project.unit(), "").text(project.name(), "");
        table.amount(project.budget(), UNIT, Look.FIGURE, "");
        table.amount(project.spent(), UNIT, Look.FIGURE, "");
        rate(project.rate(), Look.FIGURE);
        table.figure(project.total(), FigureFormat.SCORE, Look.FIGURE, "");
        table.centre(project.grade().isEmpty() ? "—" : project.grade(), "");
        plain(project.openIssues()).plain(project.sequence());
        table.centre(TIME.format(project.handedIn().atZone(ZoneId.systemDefault())), "");
        table.text(project.note(), "");
    }

    private ProjectsTable plain(int number) {
        table.figure(BigDecimal.valueOf(number), FigureFormat.PLAIN, Look.CENTRE, "");
        return this;
    }

    private void rate(BigDecimal rate, Look look) {
        Expression expression = Expression.rate(table.currentRow(), SPENT, BUDGET);
        table.formula(expression, rate, FigureFormat.RATE, look);
    }

    private void totals(CollectionTotals totals) {
        Look strong = Look.FIGURE.strong();
        table.row().label("合计", 1, 4);
        amount(BUDGET, totals.budget());
        amount(SPENT, totals.spent());
        rate(totals.rate(), strong);
        table.formula(average(), totals.average(), FigureFormat.SCORE, strong);
        table.text("", "");
        table.formula(
                column(ISSUES),
                BigDecimal.valueOf(totals.openIssues()),
                FigureFormat.PLAIN,
                Look.CENTRE.strong());
        table.text("", 3, "");
    }

    private void amount(int column, BigDecimal yuan) {
        BigDecimal value = yuan.divide(UNIT.yuan());
        table.formula(column(column), value, FigureFormat.AMOUNT, Look.FIGURE.strong());
    }

    private Expression column(int column) {
        return Expression.sum(1, projects.size(), column);
    }

    private Expression average() {
        int[] first = {1, TOTAL};
        int[] last = {projects.size(), TOTAL};
        return Expression.of("ROUND(AVERAGE(", first, ":", last, "),2)");
    }
}
