package ziping.finding;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Money;
import ziping.value.Text;

import java.math.BigDecimal;

/**
 * A problem found (存在的问题).
 *
 * @param category 问题类别; {@code null} if not given
 * @param origin 问题来源; {@code null} is read as {@link IssueOrigin#SELF_EVALUATION}
 * @param description 问题描述
 * @param cause 原因分析
 * @param amount 涉及金额, 元, not negative; {@code null} if none
 * @param indicatorId the indicator it concerns; empty if none
 * @param fromLastYear whether it was already open last year
 */
@RecordBuilder
public record Issue(
        String id,
        IssueCategory category,
        IssueOrigin origin,
        String description,
        String cause,
        BigDecimal amount,
        String indicatorId,
        boolean fromLastYear)
        implements IssueBuilder.With {

    public Issue {
        id = Ids.orFresh(id);
        origin = origin == null ? IssueOrigin.SELF_EVALUATION : origin;
        description = Text.of(description);
        cause = Text.of(cause);
        amount = Money.notNegative(amount, "问题涉及金额");
        indicatorId = Text.of(indicatorId);
    }
}
