package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Text;

/**
 * A remark of the self-check (自查) that the clerk has looked at and set aside, with the reason; it
 * stays so until the words it was made about change. Confirming that an amount in a text is right
 * is such an answer too.
 *
 * @param checkId id of the check, such as {@code D13}
 * @param place where the remark stood, such as {@code text:plan}
 * @param quote the words or figure it was made about; may be empty
 * @param reason 理由, as printed in the 自查清单
 */
@RecordBuilder
public record IgnoredRemark(String checkId, String place, String quote, String reason)
        implements IgnoredRemarkBuilder.With {

    public IgnoredRemark {
        checkId = Text.of(checkId);
        place = Text.of(place);
        quote = Text.of(quote);
        reason = Text.of(reason);
    }
}
