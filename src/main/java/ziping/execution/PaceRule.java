package ziping.execution;

import ziping.value.Rate;

import java.math.BigDecimal;

/**
 * When spending counts as late (执行监控): v = 执行率 ÷ (month ÷ 12) × 100, as finance platforms configure
 * it.
 *
 * @param red below this value the light is red, percent
 * @param yellow below this value it is yellow, percent
 */
public record PaceRule(BigDecimal red, BigDecimal yellow) {

    private static final BigDecimal YEAR = new BigDecimal(12);

    /**
     * 序时进度完成比: the execution rate against the calendar, percent, two decimals; {@code null} without
     * a budget.
     *
     * @param month 1 to 12
     */
    public static BigDecimal pace(BigDecimal spent, BigDecimal budget, int month) {
        if (spent == null || budget == null || budget.signum() == 0) {
            return null;
        }
        return Rate.of(spent.multiply(YEAR), budget.multiply(BigDecimal.valueOf(month)));
    }

    /** The light for a pace. */
    public Light light(BigDecimal pace) {
        if (pace.compareTo(red) < 0) {
            return Light.RED;
        }
        return pace.compareTo(yellow) < 0 ? Light.YELLOW : Light.GREEN;
    }
}
