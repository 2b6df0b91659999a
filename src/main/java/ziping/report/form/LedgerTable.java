package ziping.report.form;

import ziping.execution.LedgerEntry;
import ziping.execution.SpendingItem;
import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.ChineseDate;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 支出台账: every payment by date with voucher and payee. */
public final class LedgerTable {
    /** Id for references from other tables. */
    public static final String ID = "ledger";

    private static final int AMOUNT = 4;

    private final MoneyUnit unit;
    private final Map<String, String> items;
    private final TableBuilder table =
            TableBuilder.table(ID, 6, 16, 24, 34, 15, 14, 22, 14).landscape();

    private LedgerTable(MoneyUnit unit, Map<String, String> items) {
        this.unit = unit;
        this.items = items;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        LedgerTable ledger = new LedgerTable(unit, names(report.spendingItems()));
        ledger.table
                .title("项目支出台账")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head("序号", "支付日期", "支出细项", "摘要", "金额", "凭证号", "收款人", "备注");
        byDate(report.ledger()).forEach(ledger::entry);
        if (report.ledger().isEmpty()) {
            Labels.nothing(ledger.table, 8);
        } else {
            ledger.total(report.ledger());
        }
        return ledger.table.build();
    }

    private static Map<String, String> names(List<SpendingItem> items) {
        return items.stream()
                .collect(Collectors.toMap(SpendingItem::id, SpendingItem::name, (a, b) -> a));
    }

    /** Undated entries stand last, in the clerk's order. */
    private static List<LedgerEntry> byDate(List<LedgerEntry> ledger) {
        return ledger.stream()
                .sorted(
                        Comparator.comparing(
                                LedgerEntry::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void entry(LedgerEntry entry) {
        String place = "ledger:" + entry.id() + ":";
        table.row();
        BigDecimal number = BigDecimal.valueOf(table.currentRow());
        table.figure(number, FigureFormat.PLAIN, Look.CENTRE, "");
        table.centre(ChineseDate.text(entry.date()), place + "date");
        table.text(items.getOrDefault(entry.itemId(), ""), place + "itemId");
        table.text(entry.summary(), place + "summary");
        table.amount(entry.amount(), unit, Look.FIGURE, place + "amount");
        table.centre(entry.voucher(), place + "voucher");
        table.text(entry.payee(), place + "payee");
        table.text(entry.note(), place + "note");
    }

    private void total(List<LedgerEntry> ledger) {
        BigDecimal sum = Money.sum(ledger.stream().map(LedgerEntry::amount).toList());
        table.row().label("合计", 1, AMOUNT);
        Expression total = Expression.sum(1, table.currentRow() - 1, AMOUNT);
        Amounts.formula(table, total, sum, unit, Look.FIGURE.strong());
        table.text("", 3, "");
    }
}
