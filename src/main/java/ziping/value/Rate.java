package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rates in percent with two decimals, rounded half up: {@code 98.57} means 98.57 %. */
public final class Rate {

    /** 100 %. */
    public static final BigDecimal FULL = new BigDecimal("100.00");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Rate() {}

    /**
     * {@code part / whole} in percent; {@code null} when a side is absent or {@code whole} is 0.
     */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** The same for counts. */
    public static BigDecimal of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The rate in its one form: two decimals, {@code null} staying {@code null}. */
    public static BigDecimal of(BigDecimal percent) {
        return percent == null ? null : percent.setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code 98.57%}; empty for an absent rate. */
    public static String text(BigDecimal percent) {
        return percent == null
                ? ""
                : percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /**
     * Reads a rate somebody typed or pasted: {@code 98.57%}, {@code 98.57}, {@code ≥95%}.
     *
     * @throws InvalidValueException if there is no percentage in it
     */
    public static Understood<BigDecimal> understand(String text) {
        if (Quantity.isAbsent(text)) {
            return Understood.literally(null);
        }
        BigDecimal percent =
                Quantity.read(Quantity.withoutComparison(text))
                        .filter(q -> q.rest().isEmpty() || q.rest().equals("%"))
                        .map(q -> of(q.number()))
                        .orElseThrow(() -> Quantity.notANumber(text, "百分数，如 98.57%"));
        String digits = text.strip().replaceFirst("\\s*%$", "");
        return Quantity.isWrittenAs(digits, percent)
                ? Understood.literally(percent)
                : Understood.as(percent, text, text(percent));
    }
}
