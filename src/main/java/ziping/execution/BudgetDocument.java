package ziping.execution;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Money;
import ziping.value.Text;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A document that issued or adjusted the budget (预算文件), a mark on the execution timeline.
 *
 * @param date when it took effect; {@code null} if not given
 * @param number 文号
 * @param kind what it did; {@code null} is read as {@link BudgetDocumentKind#ISSUED}
 * @param amount 元, not negative (the kind says the direction); {@code null} if not given
 * @param source the funding source it belongs to, by official name; may be empty
 * @param reason 调整原因
 */
@RecordBuilder
public record BudgetDocument(
        String id,
        LocalDate date,
        String number,
        BudgetDocumentKind kind,
        BigDecimal amount,
        String source,
        String reason)
        implements BudgetDocumentBuilder.With {

    public BudgetDocument {
        id = Ids.orFresh(id);
        number = Text.of(number);
        kind = kind == null ? BudgetDocumentKind.ISSUED : kind;
        amount = Money.notNegative(amount, "预算文件金额");
        source = Text.of(source);
        reason = Text.of(reason);
    }

    /** The amount with its sign: negative where the document takes money away, 元. */
    public BigDecimal change() {
        return amount == null || !kind.lowers() ? amount : amount.negate();
    }
}
