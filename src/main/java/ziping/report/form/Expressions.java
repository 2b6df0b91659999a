package ziping.report.form;

import ziping.report.document.Expression;

/** Formulas that more than one table needs. */
final class Expressions {

    private Expressions() {}

    /**
     * The score of the execution rate: 全年执行数 ÷ 全年预算数 × 分值, at most 分值, 0 without a budget; all in
     * one row.
     */
    static Expression executionScore(int row, int spent, int budget, int points) {
        int[] weight = {row, points};
        int[] whole = {row, budget};
        return Expression.of(
                "IF(",
                whole,
                "<=0,0,MIN(",
                weight,
                ",ROUND(",
                new int[] {row, spent},
                "*",
                weight,
                "/",
                whole,
                ",2)))");
    }

    /** The sum of a block of a column and one more cell. */
    static Expression sumAnd(int first, int last, int column, int row, int otherColumn) {
        return Expression.of(
                "SUM(",
                new int[] {first, column},
                ":",
                new int[] {last, column},
                ")+",
                new int[] {row, otherColumn});
    }
}
