package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.indicator.IndicatorTree;
import ziping.indicator.IndicatorTree.Branch;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * 项目支出绩效目标执行监控表 (财预〔2019〕136号): money and targets half-way through the year. What nobody knows by
 * then, the forecast and the reasons, stays empty for the hand.
 */
public final class MonitoringTable {
    /** Id for references from other tables. */
    public static final String ID = "monitoring";

    /** The month the official round looks back on. */
    public static final int JULY = 7;

    private static final int COLUMNS = 17;
    private static final int INITIAL = 4;
    private static final int SPENT = 5;
    private static final int FUND_ROWS = 5;
    private static final int AFTER_TARGET = 12;
    private static final List<String> SOURCES =
            List.of(FundingSource.FISCAL, FundingSource.CARRIED_OVER, FundingSource.OTHER);

    private final ReportFigures figures;
    private final Report report;
    private final MoneyUnit unit;
    private final int month;
    private final TableBuilder table =
            TableBuilder.table(ID, 6, 11, 14, 24, 14, 13, 13, 5, 5, 5, 6, 5, 20, 5, 5, 6, 10)
                    .landscape();
    private final FormCells cells;

    private MonitoringTable(ReportFigures figures, MoneyUnit unit, int month) {
        this.figures = figures;
        this.report = figures.report();
        this.unit = unit;
        this.month = month;
        this.cells = new FormCells(table, unit);
    }

    /**
     * The table of a report, amounts in the given unit.
     *
     * @param month the last month looked at, 1 to 12
     */
    public static Table of(ReportFigures figures, MoneyUnit unit, int month) {
        return new MonitoringTable(figures, unit, month).table();
    }

    private Table table() {
        table.title("项目支出绩效目标执行监控表").subtitle("（" + report.project().year() + "年度" + span() + "）");
        project();
        funds();
        goals();
        indicators();
        return table.note(span() + "执行率=" + span() + "执行数÷年初预算数。")
                .note("偏差原因分析：针对与预期目标产生偏差的指标，在相应的保障条件栏打“√”并说明原因。")
                .note("完成目标可能性：在“确定能”“有可能”“完全不可能”三栏之一打“√”。")
                .build();
    }

    private String span() {
        return month == 1 ? "1月" : "1—" + month + "月";
    }

    private void project() {
        Project project = report.project();
        table.row().label("项目名称", 1, 2);
        cells.centre(project.name(), COLUMNS - 2, "project:name");
        table.row().label("主管部门", 1, 2);
        cells.centre(project.department(), 5, "project:department");
        table.label("实施单位", 1, 5);
        String implementer = Text.firstOf(project.implementer(), report.unit().name());
        cells.centre(implementer, 5, "project:implementer");
    }

    private void funds() {
        table.row().label("项目资金\n（" + unit.label() + "）", FUND_ROWS, 2).label("", 1, 2);
        table.label("年初预算数", 1, 1).label(span() + "执行数", 1, 1).label(span() + "执行率", 1, 1);
        table.label("全年预计执行数", 1, COLUMNS - 7);
        FundingSource total = figures.total();
        fund("年度资金总额", total.initial(), spent(), "funds:");
        List<FormFunds.Row> rows = FormFunds.rows(report.funds(), SOURCES, FundingSource::formRow);
        for (FormFunds.Row row : rows) {
            boolean only = report.funds().size() == 1 && row.sum().budget() != null;
            String prefix = row == rows.getFirst() ? "其中：" : "";
            fund(prefix + row.label(), row.sum().initial(), only ? spent() : null, row.place());
        }
    }

    private void fund(String label, BigDecimal initial, BigDecimal spent, String place) {
        table.row().label(label, 1, 2);
        int row = table.currentRow();
        cells.amount(initial, 1, place + "initial").amount(spent, 1, "months:");
        Expression rate = Expression.rate(row, SPENT, INITIAL);
        cells.formula(rate, Rate.of(spent, initial), FigureFormat.RATE, 1);
        cells.centre("", COLUMNS - 7, "");
    }

    /** Spending until the month; absent when no month of the year has any. */
    private BigDecimal spent() {
        boolean known =
                !figures.timeline().isEmpty()
                        && figures.timeline().months().getLast().cumulative().signum() != 0;
        return known ? figures.timeline().months().get(month - 1).cumulative() : null;
    }

    private void goals() {
        FormGoals goals = FormGoals.of(report);
        table.row().label("年度总体目标", 1, 2);
        cells.text(goals.expected(), COLUMNS - 2, goals.place() + "expected");
    }

    private void indicators() {
        List<Branch> branches = IndicatorTree.of(report.indicators()).branches();
        table.row().label("绩效指标", IndicatorRows.count(branches) + 2, 1);
        Stream.of("一级指标", "二级指标", "三级指标", "年初设定指标值", span() + "执行情况", "全年预计完成情况")
                .forEach(label -> table.label(label, 2, 1));
        table.label("偏差原因分析", 1, 6).label("完成目标可能性", 1, 3).label("备注", 2, 1).row();
        Stream.of("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明", "确定能", "有可能", "完全不可能")
                .forEach(label -> table.label(label, 1, 1));
        IndicatorRows.add(table, report.indicators(), this::indicator);
    }

    private void indicator(Indicator indicator) {
        cells.centre(indicator.targetPhrase(), 1, "indicator:" + indicator.id() + ":target");
        cells.empty(AFTER_TARGET);
    }
}
