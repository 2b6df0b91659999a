package ziping.execution;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Money;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;

/**
 * One thing the money goes to (支出细项). Amounts in 元; {@code null} where nobody gave one.
 *
 * @param name name of the item
 * @param economicCode 部门预算支出经济分类, such as 30226 劳务费
 * @param budget 预算数 after adjustment, not negative
 * @param paid 支出数 of the year; negative only for refunds
 * @param lastYear 上年支出数
 * @param note contract, payee or reason
 */
@RecordBuilder
public record SpendingItem(
        String id,
        String name,
        String economicCode,
        BigDecimal budget,
        BigDecimal paid,
        BigDecimal lastYear,
        String note)
        implements SpendingItemBuilder.With {

    public SpendingItem {
        id = Ids.orFresh(id);
        name = Text.of(name);
        economicCode = Text.of(economicCode);
        budget = Money.notNegative(budget, "支出细项预算数");
        paid = Money.of(paid);
        lastYear = Money.of(lastYear);
        note = Text.of(note);
    }

    /** 执行率, percent; {@code null} if it cannot be had. */
    public BigDecimal rate() {
        return Rate.of(paid, budget);
    }

    /** 比上年增减, 元; {@code null} if either year is absent. */
    public BigDecimal change() {
        return Money.minus(paid, lastYear);
    }
}
