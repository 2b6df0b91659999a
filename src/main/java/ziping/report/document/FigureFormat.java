package ziping.report.document;

import ziping.value.Points;
import ziping.value.Quantity;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How a figure is shown. */
public enum FigureFormat {
    /** An amount in the unit of the table: {@code 1,260.00}. */
    AMOUNT("#,##0.00"),
    /** A rate, kept in percent: {@code 98.57%}. */
    RATE("0.00%"),
    /** A weight (分值): {@code 10}, {@code 7.5}. */
    WEIGHT("General"),
    /** A score (得分): {@code 8.62}. */
    SCORE("0.00"),
    /** A count: {@code 1,234}. */
    COUNT("#,##0"),
    /** A serial number or year: {@code 2019}. */
    PLAIN("0"),
    /** A measured value with the decimals it has: {@code 89.974}. */
    MEASURE("General");

    private final String pattern;

    FigureFormat(String pattern) {
        this.pattern = pattern;
    }

    /** The number format of a workbook. */
    public String pattern() {
        return pattern;
    }

    /** The figure as paper shows it. */
    public String text(BigDecimal value) {
        return switch (this) {
            case AMOUNT ->
                    String.format(Locale.ROOT, "%,.2f", value.setScale(2, RoundingMode.HALF_UP));
            case RATE -> Rate.text(value);
            case WEIGHT -> Points.weight(value);
            case SCORE -> Points.score(value);
            case COUNT -> String.format(Locale.ROOT, "%,d", value.longValue());
            case MEASURE -> Quantity.plain(value);
            case PLAIN -> value.setScale(0, RoundingMode.HALF_UP).toPlainString();
        };
    }
}
