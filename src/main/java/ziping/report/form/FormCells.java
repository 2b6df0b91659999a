package ziping.report.form;

import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;

/**
 * Cells of official forms. What nobody gave stays an empty cell to be filled in by hand; a dash
 * stands only where the form itself prints one.
 */
final class FormCells {
    private static final Content EMPTY = new Content.Words("");

    private final TableBuilder table;
    private final MoneyUnit unit;

    FormCells(TableBuilder table, MoneyUnit unit) {
        this.table = table;
        this.unit = unit;
    }

    /** Running text over several columns. */
    FormCells text(String words, int columns, String place) {
        table.text(words, columns, place);
        return this;
    }

    /** A short value in the middle, over several columns. */
    FormCells centre(String words, int columns, String place) {
        table.cell(new Content.Words(words), Look.CENTRE, 1, columns, place);
        return this;
    }

    /** Empty cells, one column each. */
    FormCells empty(int cells) {
        for (int i = 0; i < cells; i++) {
            centre("", 1, "");
        }
        return this;
    }

    /** An amount given in 元. */
    FormCells amount(BigDecimal yuan, int columns, String place) {
        return figure(Amounts.in(unit, yuan), FigureFormat.AMOUNT, columns, place);
    }

    /** A figure. */
    FormCells figure(BigDecimal value, FigureFormat format, int columns, String place) {
        Content content = value == null ? EMPTY : new Content.Figure(value, format);
        table.cell(content, Look.CENTRE, 1, columns, place);
        return this;
    }

    /** A computed amount given in 元. */
    FormCells sum(Expression expression, BigDecimal yuan, int columns) {
        return formula(expression, Amounts.in(unit, yuan), FigureFormat.AMOUNT, columns);
    }

    /** A computed figure. */
    FormCells formula(Expression expression, BigDecimal value, FigureFormat format, int columns) {
        Content content = value == null ? EMPTY : new Content.Formula(expression, value, format);
        table.cell(content, Look.CENTRE, 1, columns, "");
        return this;
    }
}
