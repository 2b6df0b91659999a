package ziping.report.form;

import ziping.execution.SpendingItem;
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
import java.util.List;
import java.util.function.Function;

/** 支出细项: what the money went to, with rate and change against the year before. */
public final class SpendingItemsTable {
    /** Id for references from other tables. */
    public static final String ID = "items";

    private static final int BUDGET = 3;
    private static final int PAID = 4;
    private static final int LAST_YEAR = 6;

    private final MoneyUnit unit;
    private final TableBuilder table =
            TableBuilder.table(ID, 6, 30, 16, 14, 14, 10, 14, 13, 22).landscape();

    private SpendingItemsTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        SpendingItemsTable items = new SpendingItemsTable(unit);
        items.table
                .title("项目支出细项表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head("序号", "支出细项", "经济分类", "预算数", "支出数", "执行率", "上年支出数", "增减数", "说明");
        report.spendingItems().forEach(items::item);
        if (report.spendingItems().isEmpty()) {
            Labels.nothing(items.table, 9);
        } else {
            items.total(report.spendingItems());
        }
        return items.table.build();
    }

    private void item(SpendingItem item) {
        String place = "item:" + item.id() + ":";
        table.row().figure(row(), FigureFormat.PLAIN, Look.CENTRE, "");
        table.text(item.name(), place + "name").text(item.economicCode(), place + "economicCode");
        table.amount(item.budget(), unit, Look.FIGURE, place + "budget");
        table.amount(item.paid(), unit, Look.FIGURE, place + "paid");
        rate(item.rate(), Look.FIGURE);
        table.amount(item.lastYear(), unit, Look.FIGURE, place + "lastYear");
        change(item.change(), Look.FIGURE);
        table.text(item.note(), place + "note");
    }

    private void total(List<SpendingItem> items) {
        Look strong = Look.FIGURE.strong();
        BigDecimal budget = sum(items, SpendingItem::budget);
        BigDecimal paid = sum(items, SpendingItem::paid);
        BigDecimal lastYear = sum(items, SpendingItem::lastYear);
        table.row().label("合计", 1, 3);
        total(BUDGET, budget);
        total(PAID, paid);
        rate(Rate.of(paid, budget), strong);
        total(LAST_YEAR, lastYear);
        change(Money.minus(paid, lastYear), strong);
        table.text("", "");
        new TailDifference(unit)
                .column("预算数", items, SpendingItem::budget, budget)
                .column("支出数", items, SpendingItem::paid, paid)
                .column("上年支出数", items, SpendingItem::lastYear, lastYear)
                .note()
                .ifPresent(table::note);
    }

    private void total(int column, BigDecimal value) {
        Expression sum = Expression.sum(1, table.currentRow() - 1, column);
        Amounts.formula(table, sum, value, unit, Look.FIGURE.strong());
    }

    private void rate(BigDecimal rate, Look look) {
        Expression quotient = Expression.rate(table.currentRow(), PAID, BUDGET);
        table.formula(quotient, rate, FigureFormat.RATE, look);
    }

    private void change(BigDecimal change, Look look) {
        int row = table.currentRow();
        Expression difference =
                Expression.of(new int[] {row, PAID}, "-", new int[] {row, LAST_YEAR});
        Amounts.formula(table, difference, change, unit, look);
    }

    private BigDecimal row() {
        return BigDecimal.valueOf(table.currentRow());
    }

    private static BigDecimal sum(
            List<SpendingItem> items, Function<SpendingItem, BigDecimal> amount) {
        return Money.sum(items.stream().map(amount).toList());
    }
}
