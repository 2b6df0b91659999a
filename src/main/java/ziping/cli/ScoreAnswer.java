package ziping.cli;

import ziping.report.ReportFigures;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.scoring.WarningLight;

import java.util.List;
import java.util.Locale;

/** The answer of {@code score --json}; its keys are a contract. */
record ScoreAnswer(
        String total, String grade, Execution execution, List<Row> rows, List<Light> lights) {

    static ScoreAnswer of(ReportFigures figures) {
        ScoreSheet sheet = figures.sheet();
        return new ScoreAnswer(
                Answer.score(sheet.total()),
                Answer.word(sheet.gradeLabel()),
                Execution.of(sheet.execution()),
                sheet.rows().stream().map(Row::of).toList(),
                sheet.lights().stream().map(Light::of).toList());
    }

    /** 预算执行率. */
    record Execution(
            String budget,
            String spent,
            String rate,
            String points,
            String score,
            String explanation) {

        static Execution of(ExecutionScore execution) {
            return new Execution(
                    Answer.amount(execution.budget()),
                    Answer.amount(execution.spent()),
                    Answer.rate(execution.rate()),
                    Answer.points(execution.points()),
                    Answer.score(execution.score()),
                    execution.explanation());
        }
    }

    /** An indicator. */
    record Row(
            String level1,
            String level2,
            String name,
            String points,
            String score,
            boolean reasonRequired,
            String explanation) {

        static Row of(IndicatorScore row) {
            return new Row(
                    Answer.word(row.indicator().level1()),
                    Answer.word(row.indicator().level2()),
                    Answer.word(row.indicator().name()),
                    Answer.points(row.indicator().points()),
                    Answer.score(row.score()),
                    row.reasonRequired(),
                    row.explanation());
        }
    }

    /** An early warning. */
    record Light(String kind, String colour, String explanation) {

        static Light of(WarningLight light) {
            return new Light(
                    light.kind(),
                    light.light().name().toLowerCase(Locale.ROOT),
                    light.explanation());
        }
    }
}
