package ziping.execution;

import java.math.BigDecimal;

/**
 * One month of the execution timeline. Amounts in 元, rates in percent.
 *
 * @param month 1 to 12
 * @param spent paid in this month
 * @param cumulative paid from January to this month
 * @param planned cumulative plan; {@code null} if no plan is given
 * @param budget budget in force for the rate of this month (全年预算数); {@code null} if not given
 * @param rate cumulative ÷ budget; {@code null} without a budget
 * @param required required rate at the end of this month, interpolated between the steps of the
 *     schedule; {@code null} without a schedule
 * @param pace rate ÷ (month ÷ 12); {@code null} without a budget
 * @param light the light for the pace; {@code null} without a budget
 */
public record TimelineMonth(
        int month,
        BigDecimal spent,
        BigDecimal cumulative,
        BigDecimal planned,
        BigDecimal budget,
        BigDecimal rate,
        BigDecimal required,
        BigDecimal pace,
        Light light) {

    /** Whether the required schedule is missed at the end of this month. */
    public boolean missesSchedule() {
        return rate != null && required != null && rate.compareTo(required) < 0;
    }
}
