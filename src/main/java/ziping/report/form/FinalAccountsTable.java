package ziping.report.form;

import ziping.execution.SpendingItem;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;

/** 项目支出决算表: budget and spending of the year by source and by spending item, side by side. */
public final class FinalAccountsTable {
    /** Id for references from other tables. */
    public static final String ID = "finalAccounts";

    private static final int INITIAL = 1;
    private static final int ADJUSTMENT = 2;
    private static final int BUDGET = 3;
    private static final int SPENT = 4;
    private static final int COLUMNS = 8;

    private final MoneyUnit unit;
    private final TableBuilder table =
            TableBuilder.table(ID, 34, 15, 14, 15, 15, 11, 14, 26).landscape();

    private FinalAccountsTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        FinalAccountsTable accounts = new FinalAccountsTable(unit);
        accounts.table
                .title("项目支出决算表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head("项目", "年初预算数", "调整数", "全年预算数", "决算支出数", "执行率", "结转结余", "说明");
        if (!report.funds().isEmpty()) {
            accounts.sources(report);
        }
        if (!report.spendingItems().isEmpty()) {
            accounts.items(report);
        }
        if (report.funds().isEmpty() && report.spendingItems().isEmpty()) {
            Labels.nothing(accounts.table, COLUMNS);
        }
        accounts.compare(report);
        return accounts.table.build();
    }

    private void sources(Report report) {
        table.row().text("一、按资金来源", COLUMNS, "");
        int first = table.currentRow() + 1;
        report.funds().forEach(this::source);
        FundingSource total = report.total();
        Look strong = Look.FIGURE.strong();
        table.row().label("资金来源合计", 1, 1);
        sum(first, INITIAL, total.initial());
        sum(first, ADJUSTMENT, total.adjustment());
        sum(first, BUDGET, total.budget());
        sum(first, SPENT, total.spent());
        rate(total.rate(), strong);
        table.amount(total.left(), unit, strong, "").text("", "");
    }

    private void source(FundingSource fund) {
        String place = "fund:" + fund.id() + ":";
        table.row().text(fund.source(), place + "source");
        table.amount(fund.initial(), unit, Look.FIGURE, place + "initial");
        table.amount(fund.adjustment(), unit, Look.FIGURE, place + "adjustment");
        table.amount(fund.budget(), unit, Look.FIGURE, place + "adjustment");
        table.amount(fund.spent(), unit, Look.FIGURE, place + "spent");
        rate(fund.rate(), Look.FIGURE);
        table.amount(fund.left(), unit, Look.FIGURE, place + "received");
        table.text(fund.executionReason(), place + "executionReason");
    }

    private void items(Report report) {
        table.row().text("二、按支出细项", COLUMNS, "");
        int first = table.currentRow() + 1;
        report.spendingItems().forEach(this::item);
        BigDecimal budget =
                Money.sum(report.spendingItems().stream().map(SpendingItem::budget).toList());
        table.row().label("支出细项合计", 1, 1).amount(null, unit, Look.FIGURE, "");
        table.amount(null, unit, Look.FIGURE, "");
        sum(first, BUDGET, budget);
        sum(first, SPENT, paid(report));
        rate(Rate.of(paid(report), budget), Look.FIGURE.strong());
        table.amount(null, unit, Look.FIGURE, "").text("", "");
    }

    private void item(SpendingItem item) {
        String place = "item:" + item.id() + ":";
        table.row().text(item.name(), place + "name").amount(null, unit, Look.FIGURE, "");
        table.amount(null, unit, Look.FIGURE, "");
        table.amount(item.budget(), unit, Look.FIGURE, place + "budget");
        table.amount(item.paid(), unit, Look.FIGURE, place + "paid");
        rate(item.rate(), Look.FIGURE);
        table.amount(null, unit, Look.FIGURE, "").text(item.note(), place + "note");
    }

    private void sum(int first, int column, BigDecimal value) {
        Expression sum = Expression.sum(first, table.currentRow() - 1, column);
        Amounts.formula(table, sum, value, unit, Look.FIGURE.strong());
    }

    private void rate(BigDecimal rate, Look look) {
        Expression quotient = Expression.rate(table.currentRow(), SPENT, BUDGET);
        table.formula(quotient, rate, FigureFormat.RATE, look);
    }

    /** Says openly when the items do not add up to what was spent. */
    private void compare(Report report) {
        BigDecimal difference = Money.minus(paid(report), report.total().spent());
        if (difference != null && difference.signum() != 0) {
            String word = difference.signum() > 0 ? "多" : "少";
            table.note(
                    "支出细项合计比全年执行数%s%s，应核对后说明。"
                            .formatted(word, MoneyUnit.YUAN.phrase(difference.abs())));
        }
    }

    private static BigDecimal paid(Report report) {
        return Money.sum(report.spendingItems().stream().map(SpendingItem::paid).toList());
    }
}
