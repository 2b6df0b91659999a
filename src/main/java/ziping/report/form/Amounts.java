package ziping.report.form;

import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;

/** Computed amounts in the unit of a table. */
final class Amounts {
    private Amounts() {}

    /** An amount in the unit, exact; {@code null} for an absent one. */
    static BigDecimal in(MoneyUnit unit, BigDecimal yuan) {
        return yuan == null ? null : yuan.divide(unit.yuan());
    }

    /** A computed amount, given in 元; a dash for an absent one. */
    static void formula(
            TableBuilder table, Expression expression, BigDecimal yuan, MoneyUnit unit, Look look) {
        table.formula(expression, in(unit, yuan), FigureFormat.AMOUNT, look);
    }
}
