package ziping.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measured number as clerks write it: {@code 1,234.50}, {@code １２３．５}, {@code 100%}, {@code
 * 136项}.
 *
 * @param number the number
 * @param rest what follows it, such as a unit; may be empty
 */
public record Quantity(BigDecimal number, String rest) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "([-+]?)\\s*((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)\\s*(.*)");

    /** Reads a quantity that begins with a number; empty for anything else. */
    public static Optional<Quantity> read(String text) {
        Matcher m = SHAPE.matcher(halfWidth(text));
        if (!m.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(m.group(1) + m.group(2).replace(",", ""));
        return Optional.of(new Quantity(number, m.group(3).strip()));
    }

    /** The bare number in the text, if there is one and at most a percent sign or unit follows. */
    public static Optional<BigDecimal> number(String text) {
        return read(text).map(Quantity::number);
    }

    /** Full-width digits, letters and signs as half-width ones, without surrounding blanks. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(Text.of(text), Normalizer.Form.NFKC)
                .replace('，', ',')
                .replace('−', '-')
                .strip();
    }

    /** The number without needless zeros: {@code 12}, {@code 97.2}, {@code 89.974}. */
    public static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
