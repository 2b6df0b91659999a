package ziping.check.rule.money;

import ziping.check.prose.Amount;
import ziping.value.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Recognises 元 written for 万元 and the other way round. */
final class WrongUnit {

    private static final BigDecimal WAN = Money.WAN;

    private WrongUnit() {}

    /** The amount meant, if the figure is right and only its unit is wrong. */
    static Optional<BigDecimal> right(Amount amount, List<BigDecimal> known) {
        return known.stream()
                .filter(k -> k.signum() > 0)
                .filter(k -> differsByUnit(amount, k))
                .findFirst();
    }

    private static boolean differsByUnit(Amount amount, BigDecimal known) {
        BigDecimal larger = amount.yuan().multiply(WAN);
        BigDecimal smaller = amount.yuan().divide(WAN, 4, RoundingMode.HALF_UP);
        return isClose(larger, known, amount.step().multiply(WAN))
                || isClose(smaller, known, BigDecimal.ONE);
    }

    private static boolean isClose(BigDecimal a, BigDecimal b, BigDecimal slack) {
        return a.subtract(b).abs().compareTo(slack) <= 0;
    }
}
