package ziping.check.prose;

import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in a sentence.
 *
 * @param quote as it stands, such as {@code 568.93万元}
 * @param yuan its value in 元
 * @param step one unit of its last printed digit, 元
 * @param measure what it is said to be
 * @param total whether it speaks of the whole project and year, not of a part, a period or another
 *     year
 * @param start where it begins in the sentence
 * @param before the words of its clause before it
 * @param approximate whether it is only about so much (约, 近, 超过)
 */
public record Amount(
        Sentence sentence,
        String quote,
        BigDecimal yuan,
        BigDecimal step,
        Measure measure,
        boolean total,
        int start,
        String before,
        boolean approximate) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Whether it is this amount as far as it was printed. */
    public boolean agreesWith(BigDecimal exact) {
        return within(exact, step.divide(TWO, 4, RoundingMode.HALF_UP));
    }

    /** Whether two printed amounts may be the same. */
    public boolean agreesWith(Amount other) {
        return within(other.yuan, step.max(other.step).divide(TWO, 4, RoundingMode.HALF_UP));
    }

    private boolean within(BigDecimal other, BigDecimal tolerance) {
        return yuan.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    /** Another amount as this one would write it: in 元 beside 元, in 万元 beside all others. */
    public String alike(BigDecimal other) {
        boolean inYuan = quote.endsWith("元") && !quote.matches(".*[千万亿]元");
        return (inYuan ? MoneyUnit.YUAN : MoneyUnit.WAN).phrase(other);
    }

    /** Where it ends in the sentence. */
    public int end() {
        return start + quote.length();
    }
}
