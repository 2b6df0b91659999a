package ziping.report;

import ziping.value.CapitalAmount;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure for running text, with the ways it can be written. */
public sealed interface LiveValue {

    /** Whether the report does not have it (yet). */
    boolean isAbsent();

    /**
     * The figure in words.
     *
     * @param wishes units and decimals, such as 元 or 1位; none for the usual way
     * @return empty for a wish that it cannot fulfil
     */
    Optional<String> text(List<String> wishes);

    /** The usual way. */
    default String text() {
        return isAbsent() ? "" : text(List.of()).orElse("");
    }

    /**
     * An amount: {@code 560.32万元}; also in 元, 亿元 and 大写, with 0 to 4 decimals.
     *
     * @param yuan {@code null} if absent
     */
    record Amount(BigDecimal yuan) implements LiveValue {
        private static final BigDecimal YI = Money.WAN.multiply(Money.WAN);

        @Override
        public boolean isAbsent() {
            return yuan == null;
        }

        @Override
        public Optional<String> text(List<String> wishes) {
            if (wishes.equals(List.of("大写"))) {
                return Optional.of(CapitalAmount.of(yuan));
            }
            String unit = MoneyUnit.WAN.label();
            int decimals = 2;
            for (String wish : wishes) {
                OptionalInt digits = Wish.decimals(wish);
                if (digits.isEmpty() && size(wish) == null) {
                    return Optional.empty();
                }
                unit = digits.isEmpty() ? wish : unit;
                decimals = digits.orElse(decimals);
            }
            BigDecimal number = yuan.divide(size(unit), decimals, RoundingMode.HALF_UP);
            return Optional.of(number.toPlainString() + unit);
        }

        private static BigDecimal size(String unit) {
            return switch (unit) {
                case "元" -> BigDecimal.ONE;
                case "万元" -> Money.WAN;
                case "亿元" -> YI;
                default -> null;
            };
        }
    }

    /**
     * A rate: {@code 98.57%}, with 0 to 2 decimals.
     *
     * @param percent {@code null} if absent
     */
    record Percent(BigDecimal percent) implements LiveValue {
        @Override
        public boolean isAbsent() {
            return percent == null;
        }

        @Override
        public Optional<String> text(List<String> wishes) {
            return wishes.isEmpty()
                    ? Optional.of(Rate.text(percent))
                    : Wish.rounded(percent, wishes).map(number -> number + "%");
        }
    }

    /**
     * Points: {@code 98.62分}, with 0 to 2 decimals.
     *
     * @param points {@code null} if absent
     */
    record Score(BigDecimal points) implements LiveValue {
        @Override
        public boolean isAbsent() {
            return points == null;
        }

        @Override
        public Optional<String> text(List<String> wishes) {
            return wishes.isEmpty()
                    ? Optional.of(Points.score(points) + "分")
                    : Wish.rounded(points, wishes).map(number -> number + "分");
        }
    }

    /** A name, a date, a count. */
    record Words(String words) implements LiveValue {
        @Override
        public boolean isAbsent() {
            return words.isBlank();
        }

        @Override
        public Optional<String> text(List<String> wishes) {
            return wishes.isEmpty() ? Optional.of(words) : Optional.empty();
        }
    }

    /** How decimals are asked for: 1位, 2位小数. */
    final class Wish {
        private static final Pattern DECIMALS = Pattern.compile("([0-4])位(?:小数)?");

        private Wish() {}

        private static OptionalInt decimals(String wish) {
            Matcher match = DECIMALS.matcher(wish);
            return match.matches()
                    ? OptionalInt.of(Integer.parseInt(match.group(1)))
                    : OptionalInt.empty();
        }

        private static Optional<String> rounded(BigDecimal value, List<String> wishes) {
            OptionalInt decimals =
                    wishes.size() == 1 ? decimals(wishes.getFirst()) : OptionalInt.empty();
            return decimals.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            value.setScale(decimals.getAsInt(), RoundingMode.HALF_UP)
                                    .toPlainString());
        }
    }
}
