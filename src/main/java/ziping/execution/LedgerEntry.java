package ziping.execution;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Money;
import ziping.value.Text;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment in the spending ledger (支出台账).
 *
 * @param date day of payment; {@code null} if not given
 * @param itemId the spending item it belongs to; empty if not assigned
 * @param summary 摘要
 * @param amount 元, negative for a refund; {@code null} if not given
 * @param voucher 会计凭证号
 * @param payee 收款人
 * @param note 备注
 */
@RecordBuilder
public record LedgerEntry(
        String id,
        LocalDate date,
        String itemId,
        String summary,
        BigDecimal amount,
        String voucher,
        String payee,
        String note)
        implements LedgerEntryBuilder.With {

    public LedgerEntry {
        id = Ids.orFresh(id);
        itemId = Text.of(itemId);
        summary = Text.of(summary);
        amount = Money.of(amount);
        voucher = Text.of(voucher);
        payee = Text.of(payee);
        note = Text.of(note);
    }
}
