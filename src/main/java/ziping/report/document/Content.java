package ziping.report.document;

import java.math.BigDecimal;

/** What stands in a cell. */
public sealed interface Content {

    /** The cell as text, as paper shows it. */
    String text();

    /** Words; in a workbook always text, never a formula, whatever sign they begin with. */
    record Words(String text) implements Content {}

    /**
     * A figure.
     *
     * @param value in the unit of the table, unrounded; rates in percent
     */
    record Figure(BigDecimal value, FigureFormat format) implements Content {

        @Override
        public String text() {
            return format.text(value);
        }
    }

    /**
     * A figure that a workbook computes.
     *
     * @param expression over cells of this or another table
     * @param value what the expression gives, in the unit of the table; rates in percent
     */
    record Formula(Expression expression, BigDecimal value, FigureFormat format)
            implements Content {

        @Override
        public String text() {
            return format.text(value);
        }
    }
}
