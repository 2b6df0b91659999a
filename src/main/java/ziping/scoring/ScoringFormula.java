package ziping.scoring;

import static ziping.value.Quantity.plain;

import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * A formula from target and actual value to points. Results have two decimals, rounded half up, and
 * lie between 0 and the points. A negative actual value counts as 0 where the target is not
 * negative (usage of the finance platforms); against a negative target there is no proportion, only
 * met or missed.
 */
public sealed interface ScoringFormula {

    /** The id by which rule packs and indicators name it. */
    String id();

    /** What it is called in 工作底稿. */
    String title();

    /**
     * Scores one indicator.
     *
     * @param target 指标值
     * @param actual 实际完成值, not negative unless the target is
     * @param points 分值, greater than 0
     */
    Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points);

    /** 正向: target met, full points; missed, in proportion (a ÷ t × w). */
    record Proportion(String id, String title) implements ScoringFormula {

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            if (actual.compareTo(target) >= 0) {
                return full(reached(target, actual), points);
            }
            return target.signum() <= 0
                    ? none("完成值 " + plain(actual) + " 未达到指标值 " + plain(target))
                    : inProportion(target, actual, points);
        }
    }

    /** 等于: like {@link Proportion}, but a target of 0 allows nothing above it. */
    record Exact(String id, String title) implements ScoringFormula {

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            return target.signum() == 0
                    ? zeroTarget(actual, points)
                    : new Proportion(id, title).apply(target, actual, points);
        }
    }

    /** 反向 by the linear rule: (1 − (a − t) ÷ t) × w, 0 from twice the target on. */
    record ReverseLinear(String id, String title) implements ScoringFormula {

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            if (target.signum() == 0) {
                return zeroTarget(actual, points);
            }
            if (actual.compareTo(target) <= 0) {
                return full(notAbove(target, actual), points);
            }
            BigDecimal twice = target.add(target);
            if (target.signum() < 0 || actual.compareTo(twice) >= 0) {
                return none(
                        target.signum() < 0
                                ? above(target, actual)
                                : "完成值 " + plain(actual) + " 达到或超过指标值 " + plain(target) + " 的两倍");
            }
            BigDecimal score =
                    twice.subtract(actual).multiply(points).divide(target, 2, RoundingMode.HALF_UP);
            String formula =
                    "（1 −（%s − %s）÷ %s）× %s = %s 分"
                            .formatted(
                                    plain(actual),
                                    plain(target),
                                    plain(target),
                                    Points.weight(points),
                                    Points.score(score));
            return new Outcome(score, above(target, actual) + "，" + formula);
        }
    }

    /** 反向 by the ratio rule: t ÷ a × w. */
    record ReverseRatio(String id, String title) implements ScoringFormula {

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            if (target.signum() == 0) {
                return zeroTarget(actual, points);
            }
            if (actual.compareTo(target) <= 0) {
                return full(notAbove(target, actual), points);
            }
            if (target.signum() < 0) {
                return none(above(target, actual));
            }
            BigDecimal score = target.multiply(points).divide(actual, 2, RoundingMode.HALF_UP);
            return new Outcome(
                    score, above(target, actual) + "，" + quotient(target, actual, points, score));
        }
    }

    /** 直接赋分: target met, full points; missed, nothing. */
    record AllOrNothing(String id, String title) implements ScoringFormula {

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            return actual.compareTo(target) >= 0
                    ? full(reached(target, actual), points)
                    : none("完成值 " + plain(actual) + " 未达到指标值 " + plain(target) + "，直接赋分");
        }
    }

    /**
     * 按完成比例赋分: in proportion, but nothing below a pass mark.
     *
     * @param pass lowest completion that counts, percent
     */
    record ProportionFrom(String id, String title, BigDecimal pass) implements ScoringFormula {

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            BigDecimal rate = Rate.of(actual, target);
            if (target.signum() > 0 && rate.compareTo(pass) < 0) {
                return none("完成比例 " + Rate.text(rate) + " 低于及格线 " + plain(pass) + "%");
            }
            return new Proportion(id, title).apply(target, actual, points);
        }
    }

    /**
     * 满意度赋分: the actual value decides by intervals, whatever the target.
     *
     * @param steps the intervals; below the lowest the score is 0
     */
    record Intervals(String id, String title, List<Step> steps) implements ScoringFormula {

        /**
         * An interval.
         *
         * @param from lowest actual value, inclusive
         * @param share share of the points, 0 to 1
         */
        public record Step(BigDecimal from, BigDecimal share) {}

        public Intervals {
            steps = steps.stream().sorted(Comparator.comparing(Step::from).reversed()).toList();
        }

        @Override
        public Outcome apply(BigDecimal target, BigDecimal actual, BigDecimal points) {
            return steps.stream()
                    .filter(step -> actual.compareTo(step.from()) >= 0)
                    .findFirst()
                    .map(step -> at(step, actual, points))
                    .orElseGet(() -> none("完成值 " + plain(actual) + " 低于最低一档"));
        }

        private static Outcome at(Step step, BigDecimal actual, BigDecimal points) {
            BigDecimal score = points.multiply(step.share()).setScale(2, RoundingMode.HALF_UP);
            String percent = plain(step.share().movePointRight(2)) + "%";
            return new Outcome(
                    score,
                    "完成值 %s 在 %s 及以上一档，得分值的 %s，即 %s 分"
                            .formatted(
                                    plain(actual),
                                    plain(step.from()),
                                    percent,
                                    Points.score(score)));
        }
    }

    private static Outcome inProportion(BigDecimal target, BigDecimal actual, BigDecimal points) {
        BigDecimal score = actual.multiply(points).divide(target, 2, RoundingMode.HALF_UP);
        return new Outcome(score, quotient(actual, target, points, score));
    }

    private static Outcome zeroTarget(BigDecimal actual, BigDecimal points) {
        return actual.signum() <= 0
                ? full("指标值为 0，完成值 " + plain(actual) + " 未超过", points)
                : none("指标值为 0，完成值 " + plain(actual) + " 超过");
    }

    private static Outcome full(String why, BigDecimal points) {
        return new Outcome(Points.of(points), why + "，得满分 " + Points.weight(points) + " 分");
    }

    private static Outcome none(String why) {
        return new Outcome(Points.ZERO, why + "，得 0.00 分");
    }

    private static String reached(BigDecimal target, BigDecimal actual) {
        return target.signum() > 0
                ? plain(actual) + " ÷ " + plain(target) + " ≥ 100 %"
                : "完成值 " + plain(actual) + " 达到指标值 " + plain(target);
    }

    private static String notAbove(BigDecimal target, BigDecimal actual) {
        return "完成值 " + plain(actual) + " 未超过指标值 " + plain(target);
    }

    private static String above(BigDecimal target, BigDecimal actual) {
        return "完成值 " + plain(actual) + " 高于指标值 " + plain(target);
    }

    private static String quotient(
            BigDecimal part, BigDecimal whole, BigDecimal points, BigDecimal score) {
        return "%s ÷ %s × %s = %s 分"
                .formatted(plain(part), plain(whole), Points.weight(points), Points.score(score));
    }
}
