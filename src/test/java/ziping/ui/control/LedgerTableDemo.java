package ziping.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import ziping.execution.LedgerEntry;
import ziping.execution.LedgerEntryBuilder;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A ledger as the pages build it, with every kind of column, for tests and pictures. */
public final class LedgerTableDemo {

    static final int DATE = 0;
    static final int ITEM = 1;
    static final int SUMMARY = 2;
    static final int AMOUNT = 3;
    static final int NOTE = 4;
    static final int LENGTH = 5;

    final ObjectProperty<MoneyUnit> unit = new SimpleObjectProperty<>(MoneyUnit.YUAN);
    final List<String> steps = new ArrayList<>();
    final EditTable<LedgerEntry> table;

    LedgerTableDemo(List<LedgerEntry> rows) {
        table = new EditTable<>(columns(), () -> LedgerEntryBuilder.builder().build());
        table.setNaming("台账", LedgerEntry::summary);
        table.setOnEdit((name, newRows) -> steps.add(name));
        table.setRows(rows);
    }

    /** A table with so many entries of 1.00 元 each. */
    public static EditTable<LedgerEntry> table(int count) {
        return new LedgerTableDemo(entries(count)).table;
    }

    private List<EditColumn<LedgerEntry, ?>> columns() {
        return List.of(
                EditColumn.of(
                                "支付日期",
                                CellKinds.date(() -> 2019),
                                LedgerEntry::date,
                                LedgerEntry::withDate)
                        .width(9)
                        .totalLabel("合计"),
                EditColumn.of(
                                "支出细项",
                                CellKinds.choice(() -> List.of("网络租用", "星级评定", "劳务费"), s -> s),
                                e -> e.itemId().isEmpty() ? null : e.itemId(),
                                LedgerEntry::withItemId)
                        .width(8),
                EditColumn.of("摘要", CellKinds.TEXT, LedgerEntry::summary, LedgerEntry::withSummary)
                        .width(12)
                        .grow(2),
                EditColumn.of(
                                "金额",
                                CellKinds.amount(unit),
                                LedgerEntry::amount,
                                LedgerEntry::withAmount)
                        .id("amount")
                        .width(9)
                        .total(EditColumn.sum(LedgerEntry::amount)),
                EditColumn.of("备注", CellKinds.LONG_TEXT, LedgerEntry::note, LedgerEntry::withNote)
                        .width(10)
                        .grow(1),
                EditColumn.<LedgerEntry, BigDecimal>computed(
                                "字数",
                                CellKinds.QUANTITY,
                                e -> BigDecimal.valueOf(e.summary().length()))
                        .width(5));
    }

    /** The entry of one day with a summary and an amount. */
    static LedgerEntry entry(String summary, String amount) {
        return LedgerEntryBuilder.builder()
                .date(LocalDate.of(2019, 3, 10))
                .itemId("网络租用")
                .summary(summary)
                .amount(new BigDecimal(amount))
                .build();
    }

    /** So many entries of 1.00 元 each. */
    static List<LedgerEntry> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> entry("第" + (i + 1) + "笔", "1.00")).toList();
    }
}
