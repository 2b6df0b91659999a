package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Text;

/**
 * Something the self-check (自查) found and the clerk has put right since, for the 自查清单.
 *
 * @param checkId id of the check, such as {@code D13}
 * @param place where it stood, in words such as {@code 报告 › 二（一）评价目的}
 * @param problem 发现的问题
 */
@RecordBuilder
public record MendedRemark(String checkId, String place, String problem)
        implements MendedRemarkBuilder.With {

    public MendedRemark {
        checkId = Text.of(checkId);
        place = Text.of(place);
        problem = Text.of(problem);
    }

    /** Whether another is of the same check and place, however it was worded. */
    public boolean isOf(MendedRemark other) {
        return checkId.equals(other.checkId) && place.equals(other.place);
    }
}
