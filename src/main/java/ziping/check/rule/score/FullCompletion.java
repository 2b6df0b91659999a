package ziping.check.rule.score;

import ziping.indicator.Indicator;
import ziping.indicator.QualitativeGrade;

import java.math.BigDecimal;
import java.util.Set;

/** Whether an indicator was completed in full. */
final class FullCompletion {

    private static final Set<String> WORDS =
            Set.of("达成预期指标", "达成", "完成", "已完成", "全部完成", "达成年度指标", "100%");

    private FullCompletion() {}

    /** Target and actual value say so, whatever the score. */
    static boolean of(Indicator indicator) {
        if (indicator.isQualitative() || indicator.direction() == null) {
            return indicator.grade() == QualitativeGrade.ACHIEVED
                    || WORDS.contains(indicator.actual().strip());
        }
        BigDecimal target = indicator.targetNumber().orElse(null);
        BigDecimal actual = indicator.actualNumber().orElse(null);
        if (target == null || actual == null) {
            return WORDS.contains(indicator.actual().strip());
        }
        int order = actual.compareTo(target);
        return switch (indicator.direction()) {
            case AT_LEAST, EQUAL -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case QUALITATIVE -> false;
        };
    }
}
