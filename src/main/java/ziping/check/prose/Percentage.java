package ziping.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate in a sentence.
 *
 * @param quote as it stands, such as {@code 98.57%}
 * @param value percent, with as many decimals as printed
 * @param kind what it is the rate of
 * @param total whether it speaks of the whole project and year
 * @param start where it begins in the sentence
 */
public record Percentage(
        Sentence sentence, String quote, BigDecimal value, Kind kind, boolean total, int start) {

    /** What a rate measures. */
    public enum Kind {
        /** 执行率, 支出进度. */
        EXECUTION,
        /** 到位率. */
        RECEIVED,
        /** 增长, 下降. */
        CHANGE,
        /** 满意度. */
        SATISFACTION,
        /** Anything else. */
        OTHER
    }

    /** Whether it is this rate, rounded half up to the decimals printed. */
    public boolean agreesWith(BigDecimal exact) {
        int decimals = Math.max(0, value.scale());
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(value) == 0;
    }
}
