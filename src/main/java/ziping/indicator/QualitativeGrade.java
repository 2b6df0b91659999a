package ziping.indicator;

import ziping.value.Text;

import java.util.Arrays;
import java.util.Optional;

/** The three grades of a qualitative indicator (财预〔2020〕10号). */
public enum QualitativeGrade {
    /** 达成年度指标. */
    ACHIEVED("达成", "达成年度指标"),
    /** 部分达成年度指标并具有一定效果. */
    PARTLY_ACHIEVED("部分达成", "部分达成年度指标并具有一定效果"),
    /** 未达成年度指标且效果较差. */
    NOT_ACHIEVED("未达成", "未达成年度指标且效果较差");

    private final String label;
    private final String officialText;

    QualitativeGrade(String label, String officialText) {
        this.label = label;
        this.officialText = officialText;
    }

    /** The short official word. */
    public String label() {
        return label;
    }

    /** The full official wording. */
    public String officialText() {
        return officialText;
    }

    /** Reads the short or the full wording; empty for anything else. */
    public static Optional<QualitativeGrade> read(String word) {
        String bare = Text.of(word).strip();
        return Arrays.stream(values())
                .filter(g -> g.label.equals(bare) || g.officialText.equals(bare))
                .findFirst();
    }
}
