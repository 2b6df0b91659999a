package ziping.scoring;

import ziping.project.FundingSource;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The execution score: Σ全年执行数 ÷ Σ全年预算数 × points, capped at the points.
 *
 * @param budget 元; {@code null} if not given
 * @param spent 元; {@code null} if not given
 * @param rate percent; {@code null} if it cannot be had
 * @param points 分值 of the execution rate
 * @param score points, two decimals; {@code null} if it cannot be had
 * @param explanation one Chinese sentence
 */
public record ExecutionScore(
        BigDecimal budget,
        BigDecimal spent,
        BigDecimal rate,
        BigDecimal points,
        BigDecimal score,
        String explanation) {

    /** Scores all funding sources together. */
    public static ExecutionScore of(FundingSource total, BigDecimal points) {
        BigDecimal budget = total.budget();
        BigDecimal spent = total.spent();
        if (budget == null || spent == null) {
            String missing = budget == null ? "全年预算数" : "全年执行数";
            return new ExecutionScore(
                    budget, spent, null, points, null, "没有填写" + missing + "，无法计算执行率");
        }
        if (budget.signum() <= 0) {
            return new ExecutionScore(
                    budget, spent, null, points, Points.ZERO, "全年预算数为 0，执行率得 0.00 分");
        }
        return scored(budget, spent, points);
    }

    private static ExecutionScore scored(BigDecimal budget, BigDecimal spent, BigDecimal points) {
        BigDecimal rate = Rate.of(spent, budget);
        BigDecimal raw = spent.multiply(points).divide(budget, 2, RoundingMode.HALF_UP);
        BigDecimal score = raw.min(Points.of(points));
        String quotient = MoneyUnit.YUAN.text(spent) + " ÷ " + MoneyUnit.YUAN.text(budget) + " = ";
        String explanation =
                spent.compareTo(budget) > 0
                        ? "%s%s，执行率超过 100%%，按 %s 分封顶，请核实预算数和执行数"
                                .formatted(quotient, Rate.text(rate), Points.weight(points))
                        : "%s%s，× %s = %s 分"
                                .formatted(
                                        quotient,
                                        Rate.text(rate),
                                        Points.weight(points),
                                        Points.score(score));
        return new ExecutionScore(budget, spent, rate, points, score, explanation);
    }
}
