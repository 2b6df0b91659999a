package ziping.report.form;

import ziping.report.document.Chart;
import ziping.report.document.Chart.Series;
import ziping.scoring.ClassScore;
import ziping.scoring.ExecutionScore;
import ziping.scoring.ScoreSheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 各类指标得分: points and score of each first-level class and of the budget execution. */
public final class ClassScoresChart {

    private ClassScoresChart() {}

    /** The chart of a scored sheet; a class not yet scored has no score column. */
    public static Chart of(ScoreSheet sheet) {
        ExecutionScore execution = sheet.execution();
        List<String> names = new ArrayList<>(List.of("预算执行率"));
        List<BigDecimal> points = new ArrayList<>();
        List<BigDecimal> scores = new ArrayList<>();
        points.add(execution.points());
        scores.add(execution.score());
        for (ClassScore score : sheet.classes()) {
            names.add(score.level1());
            points.add(score.points());
            scores.add(score.score());
        }
        return new Chart(
                "classScores",
                "各类指标分值与得分图",
                Chart.Kind.COLUMN,
                "分",
                names,
                List.of(new Series("分值", points), new Series("得分", scores)));
    }
}
