package ziping.scoring;

import ziping.indicator.Direction;
import ziping.value.Rate;

import java.math.BigDecimal;

/**
 * When a result is so far above its target that it must be explained (财预〔2020〕10号: 较多; finance
 * platforms: from 130 % on). Only where more is better or equality was asked.
 *
 * @param rate completion from which a reason is required, percent
 * @param aboveZero actual value from which it is required against a target of 0
 */
public record OverCompletionRule(BigDecimal rate, BigDecimal aboveZero) {

    /** Whether an actual value needs a reason. */
    public boolean applies(Direction direction, BigDecimal target, BigDecimal actual) {
        if (!direction.isForward() && direction != Direction.EQUAL) {
            return false;
        }
        return switch (target.signum()) {
            case 0 -> actual.compareTo(aboveZero) >= 0;
            case 1 -> Rate.of(actual, target).compareTo(rate) >= 0;
            default -> false;
        };
    }
}
