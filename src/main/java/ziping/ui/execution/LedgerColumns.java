package ziping.ui.execution;

import javafx.beans.value.ObservableValue;

import ziping.execution.LedgerEntry;
import ziping.execution.LedgerEntryBuilder;
import ziping.execution.SpendingItem;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.value.MoneyUnit;

import java.util.List;

/** ④ The spending ledger. */
final class LedgerColumns {

    private static final Messages WORDS = Messages.of(LedgerColumns.class);

    private LedgerColumns() {}

    static EditTable<LedgerEntry> table(
            OpenReport report, LedgerItems items, ObservableValue<MoneyUnit> unit) {
        EditTable<LedgerEntry> table =
                new EditTable<>(
                        List.of(
                                EditColumn.of(
                                                WORDS.get("ledger.date"),
                                                CellKinds.date(() -> report.get().project().year()),
                                                LedgerEntry::date,
                                                LedgerEntry::withDate)
                                        .id("date")
                                        .width(8.6)
                                        .totalLabel(WORDS.get("total")),
                                item(items),
                                EditColumn.of(
                                                WORDS.get("ledger.summary"),
                                                CellKinds.TEXT,
                                                LedgerEntry::summary,
                                                LedgerEntry::withSummary)
                                        .id("summary")
                                        .width(11)
                                        .grow(3),
                                EditColumn.of(
                                                WORDS.get("ledger.amount"),
                                                CellKinds.amount(unit),
                                                LedgerEntry::amount,
                                                LedgerEntry::withAmount)
                                        .id("amount")
                                        .width(8)
                                        .heading(() -> amountIn(unit))
                                        .total(EditColumn.sum(LedgerEntry::amount)),
                                EditColumn.of(
                                                WORDS.get("ledger.voucher"),
                                                CellKinds.TEXT,
                                                LedgerEntry::voucher,
                                                LedgerEntry::withVoucher)
                                        .id("voucher")
                                        .width(7.8)
                                        .grow(1),
                                EditColumn.of(
                                                WORDS.get("ledger.payee"),
                                                CellKinds.TEXT,
                                                LedgerEntry::payee,
                                                LedgerEntry::withPayee)
                                        .id("payee")
                                        .width(9)
                                        .grow(2),
                                EditColumn.of(
                                                WORDS.get("ledger.note"),
                                                CellKinds.LONG_TEXT,
                                                LedgerEntry::note,
                                                LedgerEntry::withNote)
                                        .id("note")
                                        .width(5.4)
                                        .grow(1)),
                        () -> LedgerEntryBuilder.builder().build());
        table.setNaming(WORDS.get("ledger"), LedgerEntry::summary);
        table.setVisibleRows(15);
        return table;
    }

    private static EditColumn<LedgerEntry, SpendingItem> item(LedgerItems items) {
        return EditColumn.of(
                        WORDS.get("item"),
                        items,
                        items::of,
                        (LedgerEntry entry, SpendingItem item) ->
                                entry.withItemId(item == null ? "" : item.id()))
                .id("itemId")
                .width(11)
                .grow(2);
    }

    private static String amountIn(ObservableValue<MoneyUnit> unit) {
        return WORDS.get("ledger.amount.in", unit.getValue().label());
    }
}
