package ziping.check.rule.money;

import ziping.check.prose.Amount;
import ziping.check.prose.Measure;
import ziping.execution.MonthFigure;
import ziping.execution.SpendingItem;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.value.Money;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every amount of a report that a sentence may rightly name. */
final class KnownAmounts {

    private static final int MOST_ITEMS = 20;

    private final Map<Measure, List<BigDecimal>> totals = new EnumMap<>(Measure.class);
    private final Report report;
    private final NavigableSet<BigDecimal> parts = new TreeSet<>();

    private KnownAmounts(Report report) {
        this.report = report;
    }

    /** The amounts of a report. */
    static KnownAmounts of(Report report) {
        KnownAmounts known = new KnownAmounts(report);
        known.totals(report.total());
        return known;
    }

    /** What the whole project's amount of a measure may be; empty if that is not known. */
    List<BigDecimal> of(Measure measure) {
        return totals.getOrDefault(measure, List.of());
    }

    /** Whether it is the amount of a source, item, document, month or payment. */
    boolean isPart(Amount amount) {
        BigDecimal low = amount.yuan().subtract(amount.step());
        return parts().subSet(low, true, amount.yuan().add(amount.step()), true).stream()
                        .anyMatch(amount::agreesWith)
                || isSomeItems(amount);
    }

    /** Gathered when the first sentence names none of the totals; most reports never ask. */
    private NavigableSet<BigDecimal> parts() {
        if (parts.isEmpty()) {
            fund(report.total());
            report.funds().forEach(this::fund);
            items();
            documents();
            months();
            report.issues().forEach(i -> add(i.amount()));
            report.indicators().forEach(this::indicator);
        }
        return parts;
    }

    private void totals(FundingSource total) {
        put(Measure.INITIAL, total.initial());
        put(Measure.BUDGET, total.budget());
        put(Measure.PLANNED, total.budget(), total.initial(), total.received());
        put(Measure.RECEIVED, total.received());
        put(Measure.SPENT, total.spent());
        put(
                Measure.LEFT,
                Money.minus(total.budget(), total.spent()),
                total.left(),
                Money.minus(total.budget(), total.received()));
    }

    private void put(Measure measure, BigDecimal... amounts) {
        List<BigDecimal> given = Stream.of(amounts).filter(Objects::nonNull).toList();
        if (!given.isEmpty()) {
            totals.put(measure, given);
        }
    }

    private void fund(FundingSource fund) {
        add(fund.initial());
        add(fund.adjustment());
        add(fund.budget());
        add(fund.received());
        add(fund.spent());
        add(fund.left());
        add(Money.minus(fund.budget(), fund.spent()));
    }

    private void items() {
        for (SpendingItem item : report.spendingItems()) {
            add(item.budget());
            add(item.paid());
            add(item.lastYear());
            add(item.change());
            add(Money.minus(item.budget(), item.paid()));
        }
        add(Money.sum(report.spendingItems().stream().map(SpendingItem::budget).toList()));
        add(Money.sum(report.spendingItems().stream().map(SpendingItem::lastYear).toList()));
        add(Money.sum(report.spendingItems().stream().map(SpendingItem::change).toList()));
    }

    /** A sentence may put two or three items together. */
    private boolean isSomeItems(Amount amount) {
        List<SpendingItem> items = report.spendingItems();
        return items.size() <= MOST_ITEMS
                && Stream.<Function<SpendingItem, BigDecimal>>of(
                                SpendingItem::budget,
                                SpendingItem::paid,
                                i -> Money.minus(i.budget(), i.paid()))
                        .anyMatch(column -> isSumOfSome(amount, items.stream().map(column)));
    }

    private static boolean isSumOfSome(Amount amount, Stream<BigDecimal> column) {
        List<BigDecimal> given = column.filter(Objects::nonNull).toList();
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                BigDecimal pair = given.get(i).add(given.get(j));
                if (amount.agreesWith(pair.abs())
                        || given.stream()
                                .skip(j + 1L)
                                .anyMatch(third -> amount.agreesWith(pair.add(third).abs()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void indicator(Indicator indicator) {
        BigDecimal unit =
                switch (indicator.unit().strip()) {
                    case "万元" -> Money.WAN;
                    case "元" -> BigDecimal.ONE;
                    default -> null;
                };
        if (unit != null) {
            indicator.targetNumber().ifPresent(n -> add(n.multiply(unit)));
            indicator.actualNumber().ifPresent(n -> add(n.multiply(unit)));
        }
    }

    private void documents() {
        report.budgetDocuments().forEach(d -> add(d.amount()));
        report.ledger().forEach(e -> add(e.amount()));
    }

    private void months() {
        BigDecimal spent = Money.ZERO;
        BigDecimal planned = Money.ZERO;
        for (MonthFigure month : report.months()) {
            spent = spent.add(Money.orZero(month.spent()));
            planned = planned.add(Money.orZero(month.planned()));
            add(month.spent());
            add(month.planned());
            add(spent);
            add(planned);
        }
    }

    private void add(BigDecimal amount) {
        if (amount != null && amount.signum() != 0) {
            parts.add(amount.abs());
        }
    }
}
