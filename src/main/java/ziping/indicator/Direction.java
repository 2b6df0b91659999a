package ziping.indicator;

import ziping.value.Text;

import java.util.Arrays;
import java.util.Optional;

/** 指标性质: how the actual value is held against the target. */
public enum Direction {
    /** ≥. */
    AT_LEAST("≥"),
    /** &gt;. */
    MORE_THAN(">"),
    /** =. */
    EQUAL("="),
    /** ≤. */
    AT_MOST("≤"),
    /** &lt;. */
    LESS_THAN("<"),
    /** 定性. */
    QUALITATIVE("定性");

    private final String sign;

    Direction(String sign) {
        this.sign = sign;
    }

    /** The sign as official forms print it. */
    public String sign() {
        return sign;
    }

    /** Whether more is better. */
    public boolean isForward() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether less is better. */
    public boolean isReverse() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Reads a sign in any of the variants met in real tables; empty for anything else. */
    public static Optional<Direction> read(String sign) {
        String bare = Text.of(sign).strip();
        return switch (bare) {
            case ">=", "≧", "⩾", "＞＝", "大于等于", "不低于", "不少于" -> Optional.of(AT_LEAST);
            case "＞", "大于" -> Optional.of(MORE_THAN);
            case "═", "＝", "==", "等于" -> Optional.of(EQUAL);
            case "<=", "≦", "⩽", "＜＝", "小于等于", "不高于", "不超过" -> Optional.of(AT_MOST);
            case "＜", "小于" -> Optional.of(LESS_THAN);
            default -> Arrays.stream(values()).filter(d -> d.sign.equals(bare)).findFirst();
        };
    }
}
