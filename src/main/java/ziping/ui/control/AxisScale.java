package ziping.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * An axis with round numbers: steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param low where the axis begins, 0 or a negative multiple of the step
 * @param high where it ends, a multiple of the step
 * @param step from one line to the next
 */
record AxisScale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    /** The axis that holds 0 and both ends with at most so many steps. */
    static AxisScale fit(BigDecimal least, BigDecimal most, int steps) {
        BigDecimal below = least.min(BigDecimal.ZERO);
        BigDecimal above = most.max(BigDecimal.ZERO);
        BigDecimal span = above.subtract(below).max(BigDecimal.ONE);
        BigDecimal step = roundUp(span.divide(BigDecimal.valueOf(steps), 6, RoundingMode.HALF_UP));
        return new AxisScale(
                multiple(below, step, RoundingMode.FLOOR),
                multiple(above.max(step), step, RoundingMode.CEILING),
                step);
    }

    /** Where a value lies between the ends, 0 to 1. */
    double share(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }

    /** The values of the lines, from below. */
    List<BigDecimal> ticks() {
        return Stream.iterate(low, t -> t.compareTo(high) <= 0, t -> t.add(step)).toList();
    }

    private static BigDecimal roundUp(BigDecimal raw) {
        int power = raw.precision() - raw.scale() - 1;
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(power);
        return ROUND.stream()
                .map(ten::multiply)
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }
}
