package ziping.exchange;

import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.value.Quantity;
import ziping.value.Text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A target with its sign in front, as one-column tables print it: {@code ≥95%}.
 *
 * @param direction the sign
 * @param number the digits as written
 * @param unit what follows them; may be empty
 */
record SignedTarget(Direction direction, String number, String unit) {

    private static final int LONGEST_SIGN = 4;

    /** A unit has no digits and signs, which would make the text a formula, not a target. */
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%‰℃㎡/²³]*");

    /** Completes an indicator; a sign in its target counts where no direction is given. */
    static Indicator settle(IndicatorBuilder indicator, Found found) {
        if (indicator.direction() == null && !Text.isBlank(indicator.target())) {
            read(indicator.target()).ifPresent(signed -> signed.settleInto(indicator, found));
        }
        return indicator.build();
    }

    /** Reads a sign followed by a quantity; empty for anything else. */
    static Optional<SignedTarget> read(String target) {
        String bare = target.strip();
        return IntStream.iterate(LONGEST_SIGN, length -> length > 0, length -> length - 1)
                .filter(length -> length < bare.length())
                .mapToObj(length -> split(bare, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SignedTarget> split(String target, int length) {
        Optional<Direction> direction = Direction.read(target.substring(0, length));
        String rest = target.substring(length).strip();
        Optional<Quantity> quantity =
                Quantity.read(rest).filter(q -> UNIT.matcher(q.rest()).matches());
        if (direction.isEmpty() || quantity.isEmpty()) {
            return Optional.empty();
        }
        String unit = quantity.get().rest();
        return Optional.of(new SignedTarget(direction.get(), digits(rest, unit), unit));
    }

    private static String digits(String rest, String unit) {
        String half = Quantity.halfWidth(rest);
        return half.substring(0, half.length() - unit.length()).strip();
    }

    private void settleInto(IndicatorBuilder indicator, Found found) {
        found.remark("指标值“%s”里的符号按指标性质“%s”读入。".formatted(indicator.target(), direction.sign()));
        indicator.direction(direction);
        if (Text.isBlank(indicator.unit()) || indicator.unit().equals(unit)) {
            indicator.unit(unit).target(number);
        } else {
            indicator.target(number + unit);
        }
    }
}
