package ziping.scoring;

import static ziping.value.Quantity.plain;

import ziping.execution.ExecutionTimeline;
import ziping.execution.TimelineMonth;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Scores a 自评表 by a rule pack. A pure function of its arguments. */
public final class Scorer {

    private final RulePack pack;
    private final WeightRegime regime;

    /** A scorer by the rules of a pack and the weights of one of its regimes. */
    public Scorer(RulePack pack, WeightRegime regime) {
        this.pack = pack;
        this.regime = regime;
    }

    /** Scores indicators, execution, total, grade and lights. */
    public ScoreSheet score(
            List<Indicator> indicators, FundingSource funds, ExecutionTimeline timeline) {
        List<IndicatorScore> rows = indicators.stream().map(this::score).toList();
        ExecutionScore execution = ExecutionScore.of(funds, regime.execution());
        BigDecimal total = total(rows, execution);
        return new ScoreSheet(
                rows, execution, total, grade(total), lights(rows, execution, timeline));
    }

    /** Scores one indicator. */
    public IndicatorScore score(Indicator indicator) {
        if (indicator.points() == null) {
            return unscored(indicator, "没有填写分值");
        }
        if (indicator.points().signum() == 0) {
            return new IndicatorScore(indicator, Points.ZERO, null, "", false, "分值为 0，不参与计分");
        }
        if (indicator.isQualitative()) {
            return qualitative(indicator);
        }
        return quantitative(indicator);
    }

    private IndicatorScore qualitative(Indicator indicator) {
        if (indicator.grade() == null && indicator.score() == null) {
            return unscored(indicator, "没有评定等级");
        }
        Optional<QualitativeBand> band =
                pack.qualitativeBands().stream()
                        .filter(b -> b.grade() == indicator.grade())
                        .findFirst();
        String grade = indicator.grade() == null ? "未定等级" : "“" + indicator.grade().label() + "”";
        if (indicator.score() == null) {
            String range = band.map(b -> b.range(indicator.points())).orElse("");
            return unscored(indicator, "评定为" + grade + "，请在 " + range + " 分之间打分");
        }
        if (band.isPresent() && !band.get().allows(indicator.score(), indicator.points())) {
            return unscored(
                    indicator,
                    "%s的得分应在 %s 分之间，所填 %s 分不予采用"
                            .formatted(
                                    grade,
                                    band.get().range(indicator.points()),
                                    Points.score(indicator.score())));
        }
        String range = band.map(b -> "，应得 " + b.range(indicator.points()) + " 分").orElse("");
        return typed(indicator, null, "", false, "定性指标，评定为" + grade + range);
    }

    private IndicatorScore quantitative(Indicator indicator) {
        BigDecimal target = indicator.targetNumber().orElse(null);
        BigDecimal typedActual = indicator.actualNumber().orElse(null);
        ScoringFormula formula =
                pack.formula(indicator.formula(), indicator.direction()).orElse(null);
        if (target == null || typedActual == null || formula == null) {
            String missing = missing(indicator, target, typedActual);
            return indicator.score() == null
                    ? unscored(indicator, missing)
                    : typed(indicator, null, "", false, missing);
        }
        BigDecimal actual = target.signum() < 0 ? typedActual : typedActual.max(BigDecimal.ZERO);
        Outcome outcome = formula.apply(target, actual, indicator.points());
        boolean over =
                indicator.direction() != null
                        && pack.overCompletion().applies(indicator.direction(), target, actual);
        String explanation = outcome.explanation() + (over ? overNote(target, actual) : "");
        if (indicator.score() != null) {
            return typed(indicator, outcome.score(), formula.title(), over, explanation);
        }
        return new IndicatorScore(
                indicator, outcome.score(), outcome.score(), formula.title(), over, explanation);
    }

    private static String missing(Indicator indicator, BigDecimal target, BigDecimal actual) {
        if (indicator.target().isBlank()) {
            return "没有填写指标值";
        }
        if (indicator.actual().isBlank()) {
            return "没有填写实际完成值";
        }
        if (target == null || actual == null) {
            String value = target == null ? indicator.target() : indicator.actual();
            return (target == null ? "指标值“" : "实际完成值“") + value + "”不是数字，不能按公式计分";
        }
        return "没有填写指标性质";
    }

    private static String overNote(BigDecimal target, BigDecimal actual) {
        return target.signum() == 0
                ? "；实际完成情况超计划较大，应说明原因"
                : "；完成值为指标值的 " + plain(Rate.of(actual, target)) + "%，超计划较大，应说明原因";
    }

    private static IndicatorScore typed(
            Indicator indicator,
            BigDecimal computed,
            String formula,
            boolean over,
            String explanation) {
        BigDecimal score = indicator.score();
        if (score.signum() < 0 || score.compareTo(indicator.points()) > 0) {
            String range = "0–" + Points.weight(indicator.points());
            return unscored(
                    indicator, "所填得分 %s 分不在 %s 分之内，不予采用".formatted(Points.score(score), range));
        }
        String given =
                computed == null || computed.compareTo(score) != 0
                        ? "；自评打分 " + Points.score(score) + " 分"
                        : "";
        return new IndicatorScore(indicator, score, computed, formula, over, explanation + given);
    }

    private static IndicatorScore unscored(Indicator indicator, String why) {
        return new IndicatorScore(indicator, null, null, "", false, why);
    }

    private static BigDecimal total(List<IndicatorScore> rows, ExecutionScore execution) {
        boolean complete =
                !rows.isEmpty()
                        && execution.score() != null
                        && rows.stream().map(IndicatorScore::score).allMatch(Objects::nonNull);
        return complete
                ? Points.sum(rows.stream().map(IndicatorScore::score).toList())
                        .add(execution.score())
                : null;
    }

    /** The grade of a total; {@code null} for no total. */
    public Grade grade(BigDecimal total) {
        if (total == null) {
            return null;
        }
        return pack.grades().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .map(GradeBand::grade)
                .findFirst()
                .orElse(Grade.POOR);
    }

    private List<WarningLight> lights(
            List<IndicatorScore> rows, ExecutionScore execution, ExecutionTimeline timeline) {
        List<WarningLight> lights = new ArrayList<>();
        BigDecimal possible = Points.sum(rows.stream().map(r -> r.indicator().points()).toList());
        BigDecimal earned = Points.sum(rows.stream().map(IndicatorScore::score).toList());
        if (execution.score() != null && possible.signum() > 0) {
            lights.add(pack.warning().judge(earned, possible, execution));
        }
        timeline.months().stream()
                .filter(month -> month.light() != null)
                .map(Scorer::light)
                .forEach(lights::add);
        return lights;
    }

    private static WarningLight light(TimelineMonth month) {
        return new WarningLight(
                "执行监控",
                month.month(),
                month.light(),
                "截至%d月底执行率 %s，为序时进度的 %s，%s"
                        .formatted(
                                month.month(),
                                Rate.text(month.rate()),
                                Rate.text(month.pace()),
                                month.light().word()));
    }
}
