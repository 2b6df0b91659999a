package ziping.scoring;

import java.math.BigDecimal;

/**
 * A band of total scores.
 *
 * @param from lowest total of the band, points, inclusive
 */
public record GradeBand(Grade grade, BigDecimal from) {}
