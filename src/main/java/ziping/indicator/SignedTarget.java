package ziping.indicator;

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
public record SignedTarget(Direction direction, String number, String unit) {

    private static final int LONGEST_SIGN = 4;

    /** A unit has no digits and signs, which would make the text a formula, not a target. */
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%‰℃㎡/²³]*");

    /** Reads a sign followed by a quantity; empty for anything else. */
    public static Optional<SignedTarget> read(String target) {
        String bare = Text.of(target).strip();
        return IntStream.iterate(LONGEST_SIGN, length -> length > 0, length -> length - 1)
                .filter(length -> length < bare.length())
                .mapToObj(length -> split(bare, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The indicator with this sign and number; a unit of its own that says more is kept. */
    public Indicator settledInto(Indicator indicator) {
        boolean plain = indicator.unit().isBlank() || indicator.unit().equals(unit);
        return indicator
                .withDirection(direction)
                .withTarget(plain ? number : number + unit)
                .withUnit(plain ? unit : indicator.unit());
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
}
