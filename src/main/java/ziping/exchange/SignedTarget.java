package ziping.exchange;

import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.value.Quantity;
import ziping.value.Text;

import java.util.Optional;
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

    /** Completes an indicator whose target carries a sign. */
    static Indicator settle(IndicatorBuilder indicator, Found found) {
        if (indicator.direction() != Direction.QUALITATIVE && !Text.isBlank(indicator.target())) {
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
        String rest = target.substring(length).strip();
        return Direction.read(target.substring(0, length))
                .filter(direction -> direction != Direction.QUALITATIVE)
                .flatMap(
                        direction ->
                                Quantity.read(rest)
                                        .map(q -> new SignedTarget(direction, digits(rest, q), q.rest())));
    }

    private static String digits(String rest, Quantity quantity) {
        String half = Quantity.halfWidth(rest);
        return half.substring(0, half.length() - quantity.rest().length()).strip();
    }

    private void settleInto(IndicatorBuilder indicator, Found found) {
        Direction given = indicator.direction();
        if (given != null && given != direction) {
            throw found.wrong(
                    "指标值“%s”里的符号与指标性质“%s”矛盾，请改正其中一个。"
                            .formatted(indicator.target(), given.sign()));
        }
        indicator.direction(direction);
        if (Text.isBlank(indicator.unit()) || indicator.unit().equals(unit)) {
            indicator.unit(unit).target(number);
        } else {
            indicator.target(number + unit);
        }
    }
}
