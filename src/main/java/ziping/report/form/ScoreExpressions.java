package ziping.report.form;

import ziping.report.document.Expression;
import ziping.scoring.ScoringFormula;
import ziping.value.Quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scoring formulas as formulas of a workbook. They follow {@link ScoringFormula} case by case, so
 * that a target changed in the workbook is scored as the program would score it.
 */
final class ScoreExpressions {
    private static final Pattern VARIABLE = Pattern.compile("\\$([taw])");

    /** 完成值; below 0 it counts as 0 unless the target is below 0 as well. */
    private static final String ACTUAL = "MAX($a,IF($t<0,$a,0))";

    private static final String PROPORTION =
            "IF(%s>=$t,$w,IF($t<=0,0,ROUND(%s*$w/$t,2)))".formatted(ACTUAL, ACTUAL);

    private final int row;
    private final int target;
    private final int actual;
    private final int points;

    /** Formulas over cells of one row. */
    ScoreExpressions(int row, int target, int actual, int points) {
        this.row = row;
        this.target = target;
        this.actual = actual;
        this.points = points;
    }

    Expression of(ScoringFormula formula) {
        return expression(
                switch (formula) {
                    case ScoringFormula.Proportion proportion -> PROPORTION;
                    case ScoringFormula.Exact exact -> zeroTarget(PROPORTION);
                    case ScoringFormula.ReverseLinear linear ->
                            reverse("IF(OR($t<0,$a>=2*$t),0,ROUND((2*$t-$a)*$w/$t,2))");
                    case ScoringFormula.ReverseRatio ratio ->
                            reverse("IF($t<0,0,ROUND($t*$w/$a,2))");
                    case ScoringFormula.AllOrNothing all -> "IF(%s>=$t,$w,0)".formatted(ACTUAL);
                    case ScoringFormula.ProportionFrom from -> from(from);
                    case ScoringFormula.Intervals intervals -> intervals(intervals);
                });
    }

    private static String zeroTarget(String otherwise) {
        return "IF($t=0,IF($a<=0,$w,0),%s)".formatted(otherwise);
    }

    private static String reverse(String above) {
        return zeroTarget("IF($a<=$t,$w,%s)".formatted(above));
    }

    private static String from(ScoringFormula.ProportionFrom formula) {
        String pass = Quantity.plain(formula.pass().movePointLeft(2));
        return "IF(IF($t>0,ROUND(%s/$t,4)<%s,FALSE),0,%s)".formatted(ACTUAL, pass, PROPORTION);
    }

    /** The steps come highest first. */
    private static String intervals(ScoringFormula.Intervals formula) {
        String words = "0";
        for (ScoringFormula.Intervals.Step step : formula.steps().reversed()) {
            words =
                    "IF(%s>=%s,ROUND($w*%s,2),%s)"
                            .formatted(
                                    ACTUAL,
                                    Quantity.plain(step.from()),
                                    Quantity.plain(step.share()),
                                    words);
        }
        return words;
    }

    private Expression expression(String template) {
        List<Object> pieces = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(template);
        int from = 0;
        while (variables.find()) {
            pieces.add(template.substring(from, variables.start()));
            pieces.add(cell(variables.group(1)));
            from = variables.end();
        }
        pieces.add(template.substring(from));
        return Expression.of(pieces.toArray());
    }

    private int[] cell(String variable) {
        int column =
                switch (variable) {
                    case "t" -> target;
                    case "a" -> actual;
                    default -> points;
                };
        return new int[] {row, column};
    }
}
