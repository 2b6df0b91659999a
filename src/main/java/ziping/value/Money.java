package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * Amounts of money. An amount is a {@link BigDecimal} in 元 with exactly two decimals (exact 分); an
 * amount nobody gave is {@code null}, which is not the same as 0.
 */
public final class Money {

    /** Zero 元. */
    public static final BigDecimal ZERO = new BigDecimal("0.00");

    /** 一万 元 in 元. */
    public static final BigDecimal WAN = new BigDecimal(10_000);

    private static final BigDecimal LIMIT = new BigDecimal("10000000000000");

    private Money() {}

    /**
     * The amount in its one form, {@code null} staying {@code null}.
     *
     * @throws InvalidValueException if it has more than two decimals or exceeds 10 万亿元
     */
    public static BigDecimal of(BigDecimal yuan) {
        if (yuan == null) {
            return null;
        }
        if (yuan.abs().compareTo(LIMIT) >= 0) {
            throw new InvalidValueException("金额" + yuan.toPlainString() + "元过大，请检查单位是元还是万元。");
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw new InvalidValueException("金额" + yuan.toPlainString() + "元多于两位小数，请改到分为止。");
        }
        return yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Like {@link #of}, for amounts that cannot be below zero.
     *
     * @param what the field's official name, for the message
     * @throws InvalidValueException also if the amount is negative
     */
    public static BigDecimal notNegative(BigDecimal yuan, String what) {
        BigDecimal amount = of(yuan);
        if (amount != null && amount.signum() < 0) {
            throw new InvalidValueException(what + "不能是负数（" + plain(amount) + "元），请改为0或正数。");
        }
        return amount;
    }

    /** The amount given as text in plain digits, in 元; {@code null} for {@code null} or blank. */
    public static BigDecimal of(String plainYuan) {
        return Text.isBlank(plainYuan) ? null : of(new BigDecimal(plainYuan.strip()));
    }

    /** 万元 to 元. */
    public static BigDecimal fromWan(String wan) {
        return of(new BigDecimal(wan).multiply(WAN));
    }

    /** The sum of what is given; {@code null} when nothing is. */
    public static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** {@code a + b} where an absent side counts nothing; {@code null} when both are absent. */
    public static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }

    /** {@code a - b}; {@code null} when either is absent. */
    public static BigDecimal minus(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }

    /** The amount, or 0.00 for an absent one. */
    public static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? ZERO : amount;
    }

    /** {@code 5689300.00}, as the exchange format writes it. */
    public static String plain(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
