package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/** Points (分值, 得分): {@link BigDecimal} with two decimals, rounded half up, 0 to 100. */
public final class Points {

    /** No points. */
    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private Points() {}

    /** The points in their one form; {@code null} stays {@code null}. */
    public static BigDecimal of(BigDecimal points) {
        return points == null ? null : points.setScale(2, RoundingMode.HALF_UP);
    }

    /** The points given as plain digits; {@code null} for {@code null} or blank. */
    public static BigDecimal of(String plain) {
        return Text.isBlank(plain) ? null : of(new BigDecimal(plain.strip()));
    }

    /** The sum of what is given; 0.00 when nothing is. */
    public static BigDecimal sum(Collection<BigDecimal> points) {
        return points.stream().filter(Objects::nonNull).reduce(ZERO, BigDecimal::add);
    }

    /** A weight as forms print it: {@code 10}, {@code 7.5}; empty for an absent one. */
    public static String weight(BigDecimal points) {
        if (points == null) {
            return "";
        }
        BigDecimal bare = points.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** A score as forms print it: {@code 8.62}; empty for an absent one. */
    public static String score(BigDecimal points) {
        return points == null ? "" : points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
