package ziping.report.form;

import ziping.execution.ExecutionTimeline;
import ziping.execution.TimelineMonth;
import ziping.report.document.Chart;
import ziping.report.document.Chart.Series;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** 预算执行进度: cumulative spending by month against plan and required schedule, as amounts. */
public final class TimelineChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TimelineChart() {}

    /**
     * The chart of a timeline, amounts in the given unit; series without any value are left out.
     */
    public static Chart of(ExecutionTimeline timeline, MoneyUnit unit) {
        List<TimelineMonth> months = timeline.months();
        return new Chart(
                "timeline",
                "预算执行进度图",
                Chart.Kind.LINE,
                unit.label(),
                months.stream().map(month -> month.month() + "月").toList(),
                Stream.of(
                                series("累计支出", months, TimelineMonth::cumulative, unit),
                                series("累计计划", months, TimelineMonth::planned, unit),
                                series("进度要求", months, TimelineChart::required, unit))
                        .filter(s -> s.values().stream().anyMatch(Objects::nonNull))
                        .toList());
    }

    private static Series series(
            String name,
            List<TimelineMonth> months,
            Function<TimelineMonth, BigDecimal> amount,
            MoneyUnit unit) {
        return new Series(
                name, months.stream().map(m -> Amounts.in(unit, amount.apply(m))).toList());
    }

    /** The amount that should be spent by the end of a month, rounded to 分. */
    private static BigDecimal required(TimelineMonth month) {
        return month.required() == null || month.budget() == null
                ? null
                : month.budget()
                        .multiply(month.required())
                        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
