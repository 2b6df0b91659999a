package ziping.scoring;

import ziping.indicator.QualitativeGrade;
import ziping.value.Points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of its points a qualitative indicator may get at a grade (财预〔2020〕10号).
 *
 * @param from lowest share, 0 to 1, inclusive
 * @param to highest share, 0 to 1
 * @param toInclusive whether {@code to} itself belongs to the band
 */
public record QualitativeBand(
        QualitativeGrade grade, BigDecimal from, BigDecimal to, boolean toInclusive) {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** The lowest score allowed for these points, two decimals. */
    public BigDecimal lowest(BigDecimal points) {
        return points.multiply(from).setScale(2, RoundingMode.CEILING);
    }

    /** The highest score allowed for these points, two decimals. */
    public BigDecimal highest(BigDecimal points) {
        BigDecimal edge = points.multiply(to);
        return toInclusive
                ? edge.setScale(2, RoundingMode.FLOOR)
                : edge.setScale(2, RoundingMode.CEILING).subtract(CENT);
    }

    /** Whether a score is allowed for these points. */
    public boolean allows(BigDecimal score, BigDecimal points) {
        return score.compareTo(lowest(points)) >= 0 && score.compareTo(highest(points)) <= 0;
    }

    /** {@code 6.00–7.99}. */
    public String range(BigDecimal points) {
        return Points.score(lowest(points)) + "–" + Points.score(highest(points));
    }
}
