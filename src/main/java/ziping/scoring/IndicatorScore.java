package ziping.scoring;

import ziping.indicator.Indicator;
import ziping.value.Points;

import java.math.BigDecimal;

/**
 * A scored row of the 自评表.
 *
 * @param score points that count, two decimals; {@code null} if there are none (yet)
 * @param computed what the formula gives; {@code null} for qualitative indicators or missing values
 * @param formula the formula's title; empty where none applies
 * @param overCompleted whether the result is so far above the target that it needs a reason
 * @param explanation one Chinese sentence with formula and numbers
 */
public record IndicatorScore(
        Indicator indicator,
        BigDecimal score,
        BigDecimal computed,
        String formula,
        boolean overCompleted,
        String explanation) {

    /** Points lost; {@code null} while not scored. */
    public BigDecimal lost() {
        return score == null ? null : indicator.points().subtract(score);
    }

    /** Whether 偏差原因 must be given: points were lost, or the target was far exceeded. */
    public boolean reasonRequired() {
        return overCompleted || (score != null && score.compareTo(weight()) < 0);
    }

    private BigDecimal weight() {
        return indicator.points() == null ? Points.ZERO : indicator.points();
    }
}
