package ziping.execution;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.InvalidValueException;
import ziping.value.Rate;

import java.math.BigDecimal;

/**
 * A step of the required spending schedule (支出进度要求).
 *
 * @param month the end of this month, 1 to 12
 * @param rate share of the budget to be spent by then, percent, 0 to 100
 */
@RecordBuilder
public record ScheduleStep(int month, BigDecimal rate) implements ScheduleStepBuilder.With {

    public ScheduleStep {
        if (month < 1 || month > 12) {
            throw new InvalidValueException("进度要求的月份" + month + "不对，请填1到12。");
        }
        if (rate == null || rate.signum() < 0 || rate.compareTo(Rate.FULL) > 0) {
            throw new InvalidValueException(month + "月底的进度要求应在0%到100%之间，请改正。");
        }
        rate = Rate.of(rate);
    }
}
