package ziping.ui.execution;

import ziping.execution.LedgerEntry;
import ziping.execution.SpendingItem;
import ziping.execution.SpendingItemBuilder;
import ziping.report.Report;
import ziping.ui.control.CellKind;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.value.Understood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spending item of a payment, by its name. A name that no item has yet makes a new item in the
 * same step, so that a pasted ledger brings its items with it and undo takes both back.
 */
final class LedgerItems implements CellKind<SpendingItem> {

    private static final Messages WORDS = Messages.of(LedgerItems.class);

    private final OpenReport report;

    /** Items that were named but may not be in the report yet, or no longer after an undo. */
    private final Map<String, SpendingItem> named = new HashMap<>();

    LedgerItems(OpenReport report) {
        this.report = report;
    }

    @Override
    public String show(SpendingItem item) {
        return item == null ? "" : item.name();
    }

    @Override
    public String edit(SpendingItem item) {
        return show(item);
    }

    @Override
    public Understood<SpendingItem> understand(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return Understood.literally(null);
        }
        return items().filter(item -> item.name().equals(name))
                .findFirst()
                .map(Understood::literally)
                .orElseGet(() -> fresh(name));
    }

    @Override
    public List<String> choices() {
        return items().map(SpendingItem::name).filter(name -> !name.isBlank()).toList();
    }

    /** The item of a payment; {@code null} if it has none. */
    SpendingItem of(LedgerEntry entry) {
        return Stream.concat(items(), named.values().stream())
                .filter(item -> item.id().equals(entry.itemId()))
                .findFirst()
                .orElse(null);
    }

    /** The report with a ledger, and with the items that the ledger names and nobody had yet. */
    Report into(Report before, List<LedgerEntry> ledger) {
        Set<String> known =
                before.spendingItems().stream().map(SpendingItem::id).collect(Collectors.toSet());
        List<SpendingItem> items = new ArrayList<>(before.spendingItems());
        ledger.stream()
                .map(LedgerEntry::itemId)
                .distinct()
                .filter(id -> !known.contains(id))
                .map(id -> named.values().stream().filter(i -> i.id().equals(id)).findFirst())
                .map(item -> item.orElse(null))
                .filter(Objects::nonNull)
                .forEach(items::add);
        return before.withLedger(ledger).withSpendingItems(items);
    }

    private Understood<SpendingItem> fresh(String name) {
        SpendingItem item =
                named.computeIfAbsent(name, n -> SpendingItemBuilder.builder().name(n).build());
        return new Understood<>(item, WORDS.get("ledger.newItem", name));
    }

    private Stream<SpendingItem> items() {
        return report.get().spendingItems().stream();
    }
}
