package ziping.execution;

import ziping.value.Money;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Spending of one year by month against plan, budget and required schedule.
 *
 * @param months the twelve months; empty when neither ledger nor months are given
 */
public record ExecutionTimeline(List<TimelineMonth> months) {

    public ExecutionTimeline {
        months = List.copyOf(months);
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return months.isEmpty();
    }

    /**
     * Builds the timeline. The ledger counts where it has dated entries of the year; otherwise the
     * typed months do.
     *
     * @param budget 全年预算数, 元; {@code null} if not given
     */
    public static ExecutionTimeline of(
            int year,
            BigDecimal budget,
            List<LedgerEntry> ledger,
            List<MonthFigure> typed,
            List<ScheduleStep> schedule,
            PaceRule rule) {
        BigDecimal[] spent = spentByMonth(year, ledger, typed);
        BigDecimal[] planned = plannedByMonth(typed);
        if (spent == null && planned == null) {
            return new ExecutionTimeline(List.of());
        }
        List<TimelineMonth> months = new ArrayList<>();
        BigDecimal cumulative = Money.ZERO;
        BigDecimal plan = Money.ZERO;
        for (int month = 1; month <= 12; month++) {
            BigDecimal here = spent == null ? Money.ZERO : spent[month - 1];
            cumulative = cumulative.add(here);
            plan = planned == null ? null : plan.add(planned[month - 1]);
            BigDecimal pace = PaceRule.pace(cumulative, budget, month);
            months.add(
                    new TimelineMonth(
                            month,
                            here,
                            cumulative,
                            plan,
                            budget,
                            Rate.of(cumulative, budget),
                            required(schedule, month),
                            pace,
                            pace == null ? null : rule.light(pace)));
        }
        return new ExecutionTimeline(months);
    }

    /**
     * The required rate at the end of a month, linear between the steps given, from 0 % before
     * January; {@code null} without a schedule or after its last step.
     */
    public static BigDecimal required(List<ScheduleStep> schedule, int month) {
        int fromMonth = 0;
        BigDecimal fromRate = BigDecimal.ZERO;
        for (ScheduleStep step : inOrder(schedule)) {
            if (step.month() >= month) {
                BigDecimal rise = step.rate().subtract(fromRate);
                BigDecimal share =
                        rise.multiply(BigDecimal.valueOf(month - (long) fromMonth))
                                .divide(
                                        BigDecimal.valueOf(step.month() - (long) fromMonth),
                                        2,
                                        RoundingMode.HALF_UP);
                return Rate.of(fromRate.add(share));
            }
            fromMonth = step.month();
            fromRate = step.rate();
        }
        return null;
    }

    private static List<ScheduleStep> inOrder(List<ScheduleStep> schedule) {
        return schedule.stream().sorted(Comparator.comparingInt(ScheduleStep::month)).toList();
    }

    private static BigDecimal[] spentByMonth(
            int year, List<LedgerEntry> ledger, List<MonthFigure> typed) {
        List<LedgerEntry> dated =
                ledger.stream()
                        .filter(e -> e.amount() != null && e.date() != null)
                        .filter(e -> e.date().getYear() == year)
                        .toList();
        if (!dated.isEmpty()) {
            BigDecimal[] sums = zeros();
            dated.forEach(e -> add(sums, e.date().getMonthValue(), e.amount()));
            return sums;
        }
        if (typed.stream().map(MonthFigure::spent).allMatch(Objects::isNull)) {
            return null;
        }
        BigDecimal[] sums = zeros();
        typed.forEach(m -> add(sums, m.month(), m.spent()));
        return sums;
    }

    private static BigDecimal[] plannedByMonth(List<MonthFigure> typed) {
        if (typed.stream().map(MonthFigure::planned).allMatch(Objects::isNull)) {
            return null;
        }
        BigDecimal[] sums = zeros();
        typed.forEach(m -> add(sums, m.month(), m.planned()));
        return sums;
    }

    private static BigDecimal[] zeros() {
        return IntStream.range(0, 12).mapToObj(i -> Money.ZERO).toArray(BigDecimal[]::new);
    }

    private static void add(BigDecimal[] sums, int month, BigDecimal amount) {
        sums[month - 1] = sums[month - 1].add(Money.orZero(amount));
    }
}
