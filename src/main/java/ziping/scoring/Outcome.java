package ziping.scoring;

import java.math.BigDecimal;

/**
 * What a formula gives.
 *
 * @param score points, two decimals; {@code null} if it cannot be had
 * @param explanation one Chinese sentence with the formula and the numbers
 */
public record Outcome(BigDecimal score, String explanation) {}
