package ziping.scoring;

import ziping.value.Points;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scored 自评表.
 *
 * @param rows the indicators in the order of the report
 * @param execution the execution score
 * @param total total, points, two decimals; {@code null} while a row or the execution is not scored
 * @param grade grade of the total; {@code null} while there is none
 * @param lights early warnings, 自评预警 first
 */
public record ScoreSheet(
        List<IndicatorScore> rows,
        ExecutionScore execution,
        BigDecimal total,
        Grade grade,
        List<WarningLight> lights) {

    public ScoreSheet {
        rows = List.copyOf(rows);
        lights = List.copyOf(lights);
    }

    /**
     * The sum of all scores there are, points, two decimals: what stands in for a missing total.
     */
    public BigDecimal soFar() {
        BigDecimal rowsSum = Points.sum(rows.stream().map(IndicatorScore::score).toList());
        return execution.score() == null ? rowsSum : rowsSum.add(execution.score());
    }

    /** Sum of all 分值 with the execution's: 100 in a sound sheet. */
    public BigDecimal possible() {
        return Points.sum(rows.stream().map(r -> r.indicator().points()).toList())
                .add(execution.points());
    }

    /** How many indicators have no score yet. */
    public long unscored() {
        return rows.stream().filter(r -> r.score() == null).count();
    }

    /** The grade's word; empty while there is none. */
    public String gradeLabel() {
        return grade == null ? "" : grade.label();
    }

    /** The row of an indicator. */
    public Optional<IndicatorScore> row(String indicatorId) {
        return rows.stream().filter(r -> r.indicator().id().equals(indicatorId)).findFirst();
    }

    /** Scores by first-level class, in the order of the report, without the execution. */
    public List<ClassScore> classes() {
        Map<String, ClassScore> classes = new LinkedHashMap<>();
        for (IndicatorScore row : rows) {
            classes.merge(
                    row.indicator().level1(),
                    new ClassScore(
                            row.indicator().level1(),
                            orZero(row.indicator().points()),
                            orZero(row.score())),
                    ScoreSheet::add);
        }
        return List.copyOf(classes.values());
    }

    private static ClassScore add(ClassScore a, ClassScore b) {
        return new ClassScore(a.level1(), a.points().add(b.points()), a.score().add(b.score()));
    }

    private static BigDecimal orZero(BigDecimal points) {
        return points == null ? Points.ZERO : points;
    }
}
