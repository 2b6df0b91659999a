package ziping.ui.execution;

import ziping.execution.LedgerEntry;
import ziping.execution.SpendingItem;
import ziping.report.Report;
import ziping.value.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was spent, as three places say it, in 元; {@code null} where a place says nothing.
 *
 * @param funds 全年执行数 of the funds
 * @param items 支出数 of the items
 * @param ledger sum of the ledger
 */
record SpentSums(BigDecimal funds, BigDecimal items, BigDecimal ledger) {

    static SpentSums of(Report report) {
        return new SpentSums(
                report.total().spent(),
                Money.sum(report.spendingItems().stream().map(SpendingItem::paid).toList()),
                Money.sum(report.ledger().stream().map(LedgerEntry::amount).toList()));
    }

    /** Whether there are at least two sums to compare. */
    boolean areComparable() {
        return given().size() > 1;
    }

    /** Whether all that are given are the same. */
    boolean agree() {
        return given().stream().distinct().count() == 1;
    }

    private List<BigDecimal> given() {
        return Stream.of(funds, items, ledger).filter(Objects::nonNull).toList();
    }
}
