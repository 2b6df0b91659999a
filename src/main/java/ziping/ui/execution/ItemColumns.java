package ziping.ui.execution;

import javafx.beans.value.ObservableValue;

import ziping.execution.SpendingItem;
import ziping.execution.SpendingItemBuilder;
import ziping.ui.control.CellKind;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** ③ Spending items, and ⑥ the same items against last year. */
final class ItemColumns {

    private static final Messages WORDS = Messages.of(ItemColumns.class);

    private ItemColumns() {}

    /** What the money went to: budget, paid, rate. */
    static EditTable<SpendingItem> items(ObservableValue<MoneyUnit> unit) {
        CellKind<BigDecimal> amount = CellKinds.amount(unit);
        return named(
                List.of(
                        name(),
                        EditColumn.of(
                                        WORDS.get("item.economicCode"),
                                        CellKinds.TEXT,
                                        SpendingItem::economicCode,
                                        SpendingItem::withEconomicCode)
                                .id("economicCode")
                                .width(8.5)
                                .grow(0.5),
                        EditColumn.of(
                                        WORDS.get("item.budget"),
                                        amount,
                                        SpendingItem::budget,
                                        SpendingItem::withBudget)
                                .id("budget")
                                .width(8)
                                .total(EditColumn.sum(SpendingItem::budget)),
                        paid(amount),
                        EditColumn.computed(WORDS.get("rate"), CellKinds.RATE, SpendingItem::rate)
                                .id("rate")
                                .width(6)
                                .total(ItemColumns::totalRate),
                        note()));
    }

    /** The same items, this year against last year. */
    static EditTable<SpendingItem> comparison(ObservableValue<MoneyUnit> unit) {
        CellKind<BigDecimal> amount = CellKinds.amount(unit);
        return named(
                List.of(
                        name(),
                        paid(amount),
                        EditColumn.of(
                                        WORDS.get("item.lastYear"),
                                        amount,
                                        SpendingItem::lastYear,
                                        SpendingItem::withLastYear)
                                .id("lastYear")
                                .width(8)
                                .total(EditColumn.sum(SpendingItem::lastYear)),
                        EditColumn.computed(WORDS.get("item.change"), amount, SpendingItem::change)
                                .id("change")
                                .width(8)
                                .total(EditColumn.sum(SpendingItem::change)),
                        EditColumn.computed(
                                        WORDS.get("item.changeRate"),
                                        CellKinds.RATE,
                                        ItemColumns::changeRate)
                                .id("changeRate")
                                .width(6)
                                .total(ItemColumns::totalChangeRate),
                        note()));
    }

    private static EditTable<SpendingItem> named(List<EditColumn<SpendingItem, ?>> columns) {
        EditTable<SpendingItem> table =
                new EditTable<>(columns, () -> SpendingItemBuilder.builder().build());
        table.setNaming(WORDS.get("item"), SpendingItem::name);
        return table;
    }

    private static EditColumn<SpendingItem, String> name() {
        return EditColumn.of(
                        WORDS.get("item"),
                        CellKinds.TEXT,
                        SpendingItem::name,
                        SpendingItem::withName)
                .id("name")
                .width(14)
                .grow(3)
                .totalLabel(WORDS.get("total"));
    }

    private static EditColumn<SpendingItem, BigDecimal> paid(CellKind<BigDecimal> amount) {
        return EditColumn.of(
                        WORDS.get("item.paid"), amount, SpendingItem::paid, SpendingItem::withPaid)
                .id("paid")
                .width(8)
                .total(EditColumn.sum(SpendingItem::paid));
    }

    private static EditColumn<SpendingItem, String> note() {
        return EditColumn.of(
                        WORDS.get("item.note"),
                        CellKinds.LONG_TEXT,
                        SpendingItem::note,
                        SpendingItem::withNote)
                .id("note")
                .width(8.5)
                .grow(2);
    }

    private static BigDecimal totalRate(List<SpendingItem> items) {
        return Rate.of(sum(items, SpendingItem::paid), sum(items, SpendingItem::budget));
    }

    private static BigDecimal changeRate(SpendingItem item) {
        return Rate.of(item.change(), item.lastYear());
    }

    private static BigDecimal totalChangeRate(List<SpendingItem> items) {
        List<SpendingItem> both = items.stream().filter(item -> item.change() != null).toList();
        return Rate.of(sum(both, SpendingItem::change), sum(both, SpendingItem::lastYear));
    }

    private static BigDecimal sum(
            List<SpendingItem> items, Function<SpendingItem, BigDecimal> amount) {
        return EditColumn.sum(amount).apply(items);
    }
}
