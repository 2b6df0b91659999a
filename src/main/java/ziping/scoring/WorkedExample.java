package ziping.scoring;

import ziping.indicator.Indicator;

import java.math.BigDecimal;

/**
 * An example that a rule pack carries to say what it means; it runs as a test.
 *
 * @param title what it shows
 * @param indicator the indicator with its values
 * @param score points expected; {@code null} where the typed score must be refused
 * @param reasonRequired whether 偏差原因 must be asked for
 */
public record WorkedExample(
        String title, Indicator indicator, BigDecimal score, boolean reasonRequired) {}
