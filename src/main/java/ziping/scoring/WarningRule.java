package ziping.scoring;

import ziping.execution.Light;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 自评预警, as finance platforms configure it: high marks with low spending are suspicious.
 *
 * @param redGap above this gap between indicator share and execution share the light is red,
 *     percent
 * @param yellowUnspent above this unspent share of the budget it is yellow, percent
 */
public record WarningRule(BigDecimal redGap, BigDecimal yellowUnspent) {

    /** The kind under which the light is shown. */
    public static final String KIND = "自评预警";

    private static final int DIGITS = 12;

    /**
     * The light for a sheet.
     *
     * @param earned points of all indicators
     * @param possible 分值 of all indicators, greater than 0
     * @param execution the execution score, already computed
     */
    public WarningLight judge(BigDecimal earned, BigDecimal possible, ExecutionScore execution) {
        BigDecimal gap = gap(earned, possible, execution);
        if (gap.compareTo(redGap) > 0) {
            return new WarningLight(
                    KIND,
                    0,
                    Light.RED,
                    "指标得分率与执行得分率相差 %s，超过 %s，指标得分高而支出慢，应说明原因"
                            .formatted(Rate.text(gap), Rate.text(redGap)));
        }
        if (execution.rate() == null) {
            return new WarningLight(KIND, 0, Light.YELLOW, "全年预算数为 0 或负数，应说明资金来源");
        }
        BigDecimal unspent = Rate.FULL.subtract(execution.rate());
        if (unspent.compareTo(yellowUnspent) > 0) {
            return new WarningLight(
                    KIND,
                    0,
                    Light.YELLOW,
                    "未执行的预算占 %s，超过 %s，应说明原因"
                            .formatted(Rate.text(unspent), Rate.text(yellowUnspent)));
        }
        return new WarningLight(
                KIND,
                0,
                Light.GREEN,
                "指标得分 %s/%s，执行得分 %s/%s，两者相称"
                        .formatted(
                                Points.score(earned),
                                Points.weight(possible),
                                Points.score(execution.score()),
                                Points.weight(execution.points())));
    }

    private static BigDecimal gap(
            BigDecimal earned, BigDecimal possible, ExecutionScore execution) {
        if (earned.signum() == 0 || execution.points().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal indicators = earned.divide(possible, DIGITS, RoundingMode.HALF_UP);
        BigDecimal spending =
                execution.score().divide(execution.points(), DIGITS, RoundingMode.HALF_UP);
        return Rate.of(indicators.subtract(spending), indicators);
    }
}
