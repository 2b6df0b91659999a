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

    private static final Pattern ABSENT = Pattern.compile("|-+|—+|–|/|无");
    private static final Pattern COMPARISON =
            Pattern.compile("^(?:[≥≧⩾>≤≦⩽<=═]+|大于等于|小于等于|不低于|不少于|不高于|不超过|大于|小于|等于)\\s*");
    private static final Pattern PLAIN = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");

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

    /**
     * Reads a number somebody typed or pasted; a unit behind it and a comparison sign before it are
     * noticed and left out.
     *
     * @throws InvalidValueException if there is no number in it
     */
    public static Understood<BigDecimal> understand(String text) {
        if (isAbsent(text)) {
            return Understood.literally(null);
        }
        Quantity quantity =
                read(withoutComparison(text)).orElseThrow(() -> notANumber(text, "数字，如 1,234.5"));
        String shown = plain(quantity.number());
        return isWrittenAs(text, quantity.number())
                ? Understood.literally(quantity.number())
                : Understood.as(quantity.number(), text, shown);
    }

    /** Whether the text stands for no value, as an empty cell or a dash does. */
    static boolean isAbsent(String text) {
        return ABSENT.matcher(halfWidth(text)).matches();
    }

    /** The text without a leading comparison such as ≥ or 不低于, in half-width characters. */
    static String withoutComparison(String text) {
        return COMPARISON.matcher(halfWidth(text)).replaceFirst("");
    }

    /** Whether the text is just this number in plain digits, with or without separators. */
    static boolean isWrittenAs(String text, BigDecimal number) {
        String digits = Text.of(text).strip().replace(",", "");
        return PLAIN.matcher(digits).matches() && new BigDecimal(digits).compareTo(number) == 0;
    }

    /** The complaint about a text that holds no value of the kind wanted. */
    static InvalidValueException notANumber(String text, String wanted) {
        return new InvalidValueException("“" + text.strip() + "”读不懂，请填" + wanted + "。");
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
