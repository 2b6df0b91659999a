package ziping.execution;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.InvalidValueException;
import ziping.value.Money;

import java.math.BigDecimal;

/**
 * Plan and spending of one month, not cumulative, in 元.
 *
 * @param month 1 to 12
 * @param planned 计划支出; {@code null} if not given
 * @param spent 实际支出 as typed; counts only where the ledger is empty; {@code null} if not given
 */
@RecordBuilder
public record MonthFigure(int month, BigDecimal planned, BigDecimal spent)
        implements MonthFigureBuilder.With {

    public MonthFigure {
        if (month < 1 || month > 12) {
            throw new InvalidValueException("月份" + month + "不对，请填1到12。");
        }
        planned = Money.notNegative(planned, "计划支出");
        spent = Money.of(spent);
    }
}
