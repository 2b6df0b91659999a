package ziping.ui.control;

import ziping.execution.BudgetDocument;
import ziping.execution.ExecutionTimeline;
import ziping.execution.ScheduleStep;
import ziping.execution.TimelineMonth;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the timeline draws.
 *
 * @param year the fiscal year
 * @param timeline the twelve months; empty where there is nothing to draw
 * @param steps the required spending schedule
 * @param documents budget documents; those dated in the year become marks
 * @param budget 全年预算数, 元; {@code null} if not given
 */
public record TimelineData(
        int year,
        ExecutionTimeline timeline,
        List<ScheduleStep> steps,
        List<BudgetDocument> documents,
        BigDecimal budget) {

    public TimelineData {
        steps = List.copyOf(steps);
        documents =
                documents.stream()
                        .filter(d -> d.date() != null && d.date().getYear() == year)
                        .sorted(Comparator.comparing(BudgetDocument::date))
                        .toList();
    }

    /** Whether there is a plan to draw. */
    boolean isPlanned() {
        return months().stream().anyMatch(m -> m.planned() != null);
    }

    /** Whether the required schedule can be drawn in amounts. */
    boolean hasSchedule() {
        return budget != null && months().stream().anyMatch(m -> m.required() != null);
    }

    List<TimelineMonth> months() {
        return timeline.months();
    }

    /** The amount a required rate asks for, 元. */
    BigDecimal required(BigDecimal rate) {
        return budget.multiply(rate).movePointLeft(2);
    }

    /** The largest amount in the picture. */
    BigDecimal most() {
        return amounts().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The smallest amount in the picture. */
    BigDecimal least() {
        return amounts().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private Stream<BigDecimal> amounts() {
        Stream<BigDecimal> drawn =
                months().stream()
                        .flatMap(
                                m ->
                                        Stream.concat(
                                                Stream.of(m.cumulative()),
                                                Stream.ofNullable(m.planned())));
        return Stream.concat(Stream.ofNullable(budget), drawn);
    }
}
