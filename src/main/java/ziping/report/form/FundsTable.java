package ziping.report.form;

import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 项目资金: each source with budget, adjustment, arrival, spending and what is left. */
public final class FundsTable {
    /** Id for references from other tables. */
    public static final String ID = "funds";

    static final int INITIAL = 1;
    static final int ADJUSTMENT = 2;
    static final int BUDGET = 3;
    static final int RECEIVED = 4;
    static final int SPENT = 5;

    private final MoneyUnit unit;
    private final TableBuilder table =
            TableBuilder.table(ID, 18, 14, 13, 14, 14, 14, 10, 13, 40).landscape();

    private FundsTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        FundsTable funds = new FundsTable(unit);
        funds.table
                .title("项目资金情况表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head("资金来源", "年初预算数", "调整数", "全年预算数", "实际到位", "全年执行数", "执行率", "结转结余", "调整及执行说明");
        report.funds().forEach(funds::source);
        if (report.funds().isEmpty()) {
            Labels.nothing(funds.table, 9);
        } else {
            funds.total(report.total());
            funds.tailDifference(report.funds(), report.total());
        }
        return funds.table.note("全年预算数=年初预算数+调整数；执行率=全年执行数÷全年预算数；结转结余=实际到位-全年执行数。").build();
    }

    /** The row of the source at this place of the report's list, for references. */
    static int rowOf(int source) {
        return source + 1;
    }

    private void source(FundingSource fund) {
        String place = "fund:" + fund.id() + ":";
        table.row().text(fund.source(), place + "source");
        table.amount(fund.initial(), unit, Look.FIGURE, place + "initial");
        table.amount(fund.adjustment(), unit, Look.FIGURE, place + "adjustment");
        budget(fund, Look.FIGURE);
        table.amount(fund.received(), unit, Look.FIGURE, place + "received");
        table.amount(fund.spent(), unit, Look.FIGURE, place + "spent");
        rateAndLeft(fund, Look.FIGURE);
        table.text(reasons(fund), place + "adjustmentReason");
    }

    private void total(FundingSource total) {
        Look strong = Look.FIGURE.strong();
        table.row().label("合计", 1, 1);
        sum(INITIAL, total.initial());
        sum(ADJUSTMENT, total.adjustment());
        budget(total, strong);
        sum(RECEIVED, total.received());
        sum(SPENT, total.spent());
        rateAndLeft(total, strong);
        table.text("", "");
    }

    private void tailDifference(List<FundingSource> funds, FundingSource total) {
        new TailDifference(unit)
                .column("年初预算数", funds, FundingSource::initial, total.initial())
                .column("调整数", funds, FundingSource::adjustment, total.adjustment())
                .column("全年预算数", funds, FundingSource::budget, total.budget())
                .column("实际到位", funds, FundingSource::received, total.received())
                .column("全年执行数", funds, FundingSource::spent, total.spent())
                .note()
                .ifPresent(table::note);
    }

    private void sum(int column, BigDecimal value) {
        Expression sum = Expression.sum(1, table.currentRow() - 1, column);
        Amounts.formula(table, sum, value, unit, Look.FIGURE.strong());
    }

    private void budget(FundingSource fund, Look look) {
        int row = table.currentRow();
        Expression sum =
                Expression.of(
                        "SUM(", new int[] {row, INITIAL}, ":", new int[] {row, ADJUSTMENT}, ")");
        Amounts.formula(table, sum, fund.budget(), unit, look);
    }

    private void rateAndLeft(FundingSource fund, Look look) {
        int row = table.currentRow();
        table.formula(Expression.rate(row, SPENT, BUDGET), fund.rate(), FigureFormat.RATE, look);
        Expression left = Expression.of(new int[] {row, RECEIVED}, "-", new int[] {row, SPENT});
        Amounts.formula(table, left, fund.left(), unit, look);
    }

    private static String reasons(FundingSource fund) {
        return Stream.of(fund.adjustmentReason(), fund.executionReason())
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
