package ziping.check.sheet;

import ziping.value.Quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as it stands on paper: its value and how exactly it was printed.
 *
 * @param text the words, such as {@code 86.19%}
 * @param value the number in them
 */
public record Printed(String text, BigDecimal value) {

    /** Reads a figure; empty if there is none. */
    public static Optional<Printed> read(String text) {
        return Quantity.number(text).map(number -> new Printed(text.strip(), number));
    }

    /** Whether the figure is this value, rounded half up to the decimals printed. */
    public boolean agreesWith(BigDecimal exact) {
        int decimals = Math.max(0, value.scale());
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(value) == 0;
    }
}
