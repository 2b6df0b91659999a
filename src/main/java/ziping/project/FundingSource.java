package ziping.project;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Money;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Money of one source (资金来源). All amounts in 元; {@code null} where nobody gave one.
 *
 * @param source 当年财政拨款, 上年结转资金, 其他资金 or another official name
 * @param initial 年初预算数, not negative
 * @param adjustment 调整数, negative for a cut
 * @param received 实际到位, not negative
 * @param spent 全年执行数, not negative
 * @param adjustmentReason why the budget was adjusted
 * @param executionReason why the execution rate is low (or over 100 %)
 */
@RecordBuilder
public record FundingSource(
        String id,
        String source,
        BigDecimal initial,
        BigDecimal adjustment,
        BigDecimal received,
        BigDecimal spent,
        String adjustmentReason,
        String executionReason)
        implements FundingSourceBuilder.With {

    /** Rows 5 to 7 of the 自评表 (财预〔2020〕10号 附件1), in that order. */
    public static final String FISCAL = "当年财政拨款";

    /** See {@link #FISCAL}. */
    public static final String CARRIED_OVER = "上年结转资金";

    /** See {@link #FISCAL}. */
    public static final String OTHER = "其他资金";

    public FundingSource {
        id = Ids.orFresh(id);
        source = Text.of(source);
        initial = Money.notNegative(initial, "年初预算数");
        adjustment = Money.of(adjustment);
        received = Money.notNegative(received, "到位资金");
        spent = Money.notNegative(spent, "全年执行数");
        adjustmentReason = Text.of(adjustmentReason);
        executionReason = Text.of(executionReason);
    }

    /** 全年预算数 = 年初 + 调整, 元; {@code null} when neither is given. */
    public BigDecimal budget() {
        return Money.plus(initial, adjustment);
    }

    /** 执行率 = 全年执行数 ÷ 全年预算数, percent; {@code null} if it cannot be had. */
    public BigDecimal rate() {
        return Rate.of(spent, budget());
    }

    /** 结转结余 = 到位 − 执行, 元; {@code null} if either is absent. */
    public BigDecimal left() {
        return Money.minus(received, spent);
    }

    /** The official row of the form this source is printed in; anything unknown is 其他资金. */
    public String formRow() {
        return switch (source) {
            case FISCAL, "财政拨款", "一般公共预算" -> FISCAL;
            case CARRIED_OVER, "上年结转" -> CARRIED_OVER;
            default -> OTHER;
        };
    }

    /** All sources together, named 年度资金总额; amounts nobody gave stay absent. */
    public static FundingSource total(Collection<FundingSource> funds) {
        return new FundingSource(
                "total",
                "年度资金总额",
                Money.sum(funds.stream().map(FundingSource::initial).toList()),
                Money.sum(funds.stream().map(FundingSource::adjustment).toList()),
                Money.sum(funds.stream().map(FundingSource::received).toList()),
                Money.sum(funds.stream().map(FundingSource::spent).toList()),
                "",
                "");
    }
}
