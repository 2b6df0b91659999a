package ziping.check.rule.money;

import ziping.check.Subject;
import ziping.check.prose.Amount;
import ziping.check.prose.Facts;
import ziping.check.prose.Measure;
import ziping.project.FundingSource;
import ziping.report.ReportFigures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the whole project's figures are, from entered data or, without them, from the words. */
final class Totals {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 12;

    private Totals() {}

    /** The rates that may stand as 执行率, unrounded, percent. */
    static List<BigDecimal> executionRates(Subject subject) {
        Optional<FundingSource> total = entered(subject);
        if (total.isPresent()) {
            return Stream.of(total.get().budget(), total.get().received(), total.get().initial())
                    .map(whole -> rate(total.get().spent(), whole))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return rates(
                subject,
                Measure.SPENT,
                Measure.BUDGET,
                Measure.INITIAL,
                Measure.PLANNED,
                Measure.RECEIVED);
    }

    /** The rates that may stand as 到位率, unrounded, percent. */
    static List<BigDecimal> receivedRates(Subject subject) {
        Optional<FundingSource> total = entered(subject);
        if (total.isPresent()) {
            return Stream.of(total.get().budget(), total.get().initial())
                    .map(whole -> rate(total.get().received(), whole))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return rates(subject, Measure.RECEIVED, Measure.BUDGET, Measure.INITIAL, Measure.PLANNED);
    }

    /** Entered funds that are enough to judge by. */
    static Optional<FundingSource> entered(Subject subject) {
        return subject.figures()
                .map(ReportFigures::total)
                .filter(t -> t.budget() != null && t.spent() != null);
    }

    private static List<BigDecimal> rates(Subject subject, Measure part, Measure... wholes) {
        Facts facts = subject.manuscript().facts();
        List<BigDecimal> rates = new ArrayList<>();
        for (Measure whole : wholes) {
            for (Amount w : facts.totals(whole)) {
                for (Amount p : facts.totals(part)) {
                    rate(p.yuan(), w.yuan()).ifPresent(rates::add);
                }
            }
        }
        return rates;
    }

    private static Optional<BigDecimal> rate(BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP));
    }
}
