package ziping.scoring;

import ziping.value.Text;

import java.util.Arrays;
import java.util.Optional;

/** 等级 of a total score. */
public enum Grade {
    /** 优. */
    EXCELLENT("优"),
    /** 良. */
    GOOD("良"),
    /** 中. */
    FAIR("中"),
    /** 差. */
    POOR("差");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The official word. */
    public String label() {
        return label;
    }

    /** Reads 优良中差 and the longer words some units write (优秀, 良好, 合格, 较差). */
    public static Optional<Grade> read(String word) {
        String bare = Text.of(word).strip();
        return switch (bare) {
            case "优秀" -> Optional.of(EXCELLENT);
            case "良好" -> Optional.of(GOOD);
            case "合格", "中等", "一般" -> Optional.of(FAIR);
            case "较差", "不合格" -> Optional.of(POOR);
            default -> Arrays.stream(values()).filter(g -> g.label.equals(bare)).findFirst();
        };
    }
}
