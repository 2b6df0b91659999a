package ziping.ui.execution;

import ziping.execution.LedgerEntry;
import ziping.execution.SpendingItem;
import ziping.report.Report;
import ziping.value.Money;

import java.math.BigDecimal;

/** 支出数 of the spending items, taken from the ledger. */
final class LedgerSums {

    private LedgerSums() {}

    /** Whether the ledger has amounts that belong to items. */
    static boolean areKnown(Report report) {
        return report.spendingItems().stream().anyMatch(item -> sum(report, item) != null);
    }

    /** The report with each item's sum; items the ledger does not know keep theirs. */
    static Report intoItems(Report report) {
        return report.withSpendingItems(
                report.spendingItems().stream().map(item -> summed(report, item)).toList());
    }

    private static SpendingItem summed(Report report, SpendingItem item) {
        BigDecimal sum = sum(report, item);
        return sum == null ? item : item.withPaid(sum);
    }

    private static BigDecimal sum(Report report, SpendingItem item) {
        return Money.sum(
                report.ledger().stream()
                        .filter(entry -> entry.itemId().equals(item.id()))
                        .map(LedgerEntry::amount)
                        .toList());
    }
}
