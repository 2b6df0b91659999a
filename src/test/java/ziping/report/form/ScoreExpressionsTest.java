package ziping.report.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.TableBuilder;
import ziping.scoring.ScoringFormula;
import ziping.template.RulePackLibrary;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ScoreExpressionsTest {
    private static final List<String> VALUES =
            List.of(
                    "-10", "-3.5", "0", "0.01", "1", "59.99", "60", "80", "90", "95", "100",
                    "135.7");
    private static final List<String> POINTS = List.of("10", "7.5", "0.33");

    static Stream<ScoringFormula> formulas() {
        return RulePackLibrary.read(Path.of("none")).all().stream()
                .flatMap(pack -> pack.formulas().values().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void everyFormulaOfEveryRulePackGivesTheSameInAWorkbook(ScoringFormula formula) {
        TableBuilder table = TableBuilder.table("scores", 10, 10, 10, 10);
        for (String target : VALUES) {
            for (String actual : VALUES) {
                POINTS.forEach(points -> row(table, formula, target, actual, points));
            }
        }
        LivingFormulas.check(table.build());
    }

    private static void row(
            TableBuilder table, ScoringFormula formula, String t, String a, String w) {
        BigDecimal target = new BigDecimal(t);
        BigDecimal typed = new BigDecimal(a);
        BigDecimal actual = target.signum() < 0 ? typed : typed.max(BigDecimal.ZERO);
        BigDecimal points = new BigDecimal(w);
        table.row().figure(target, FigureFormat.MEASURE, Look.CENTRE, "");
        table.figure(typed, FigureFormat.MEASURE, Look.CENTRE, "");
        table.figure(points, FigureFormat.WEIGHT, Look.CENTRE, "");
        table.formula(
                new ScoreExpressions(table.currentRow(), 0, 1, 2).of(formula),
                formula.apply(target, actual, points).score(),
                FigureFormat.SCORE,
                Look.CENTRE);
    }
}
