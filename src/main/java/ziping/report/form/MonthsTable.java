package ziping.report.form;

import ziping.execution.ExecutionTimeline;
import ziping.execution.TimelineMonth;
import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;

/** 按月执行: spending of each month against plan, required schedule and calendar. */
public final class MonthsTable {
    /** Id for references from other tables. */
    public static final String ID = "months";

    private static final int MONTH = 0;
    private static final int SPENT = 1;
    private static final int CUMULATIVE = 2;
    private static final int BUDGET = 4;

    private final MoneyUnit unit;
    private final TableBuilder table = TableBuilder.table(ID, 6, 13, 13, 13, 13, 10, 10, 12, 8);

    private MonthsTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report with its timeline, amounts in the given unit. */
    public static Table of(Report report, ExecutionTimeline timeline, MoneyUnit unit) {
        MonthsTable months = new MonthsTable(unit);
        months.table
                .title("项目预算按月执行情况表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head("月份", "当月支出", "累计支出", "累计计划", "全年预算数", "应达进度", "执行率", "序时进度完成比", "预警");
        timeline.months().forEach(months::month);
        if (timeline.isEmpty()) {
            Labels.nothing(months.table, 9);
        }
        return months.table
                .note("执行率=累计支出÷全年预算数；序时进度完成比=执行率÷（月份÷12）；应达进度按支出进度要求在两个节点之间均匀折算。")
                .build();
    }

    private void month(TimelineMonth month) {
        String place = "month:" + month.month() + ":";
        table.row();
        table.figure(BigDecimal.valueOf(month.month()), FigureFormat.PLAIN, Look.CENTRE, "");
        table.amount(month.spent(), unit, Look.FIGURE, place + "spent");
        Expression sum = Expression.sum(1, table.currentRow(), SPENT);
        Amounts.formula(table, sum, month.cumulative(), unit, Look.FIGURE);
        table.amount(month.planned(), unit, Look.FIGURE, place + "planned");
        table.amount(month.budget(), unit, Look.FIGURE, "");
        table.figure(month.required(), FigureFormat.RATE, Look.FIGURE, "");
        rates(month);
        table.centre(month.light() == null ? "—" : month.light().word(), "");
    }

    private void rates(TimelineMonth month) {
        int row = table.currentRow();
        Expression rate = Expression.rate(row, CUMULATIVE, BUDGET);
        table.formula(rate, month.rate(), FigureFormat.RATE, Look.FIGURE);
        Expression pace =
                Expression.of(
                        "ROUND(",
                        new int[] {row, CUMULATIVE},
                        "*12/(",
                        new int[] {row, BUDGET},
                        "*",
                        new int[] {row, MONTH},
                        "),4)");
        table.formula(pace, month.pace(), FigureFormat.RATE, Look.FIGURE);
    }
}
