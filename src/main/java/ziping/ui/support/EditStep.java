package ziping.ui.support;

import ziping.report.Report;

import java.util.function.UnaryOperator;

/**
 * A step of the edit history.
 *
 * @param name what was done, such as 修改项目名称
 * @param field what consecutive edits must share to become one step; {@code null} for an edit that
 *     always stands alone
 * @param place where it was done
 * @param before the report it started from
 * @param after the report it led to
 */
public record EditStep(String name, String field, Place place, Report before, Report after) {

    /** The step as if both reports had come after a change that it does not take back. */
    EditStep after(UnaryOperator<Report> change) {
        return new EditStep(name, field, place, change.apply(before), change.apply(after));
    }

    /** Whether a next edit of this field continues this step. */
    boolean continuedBy(String nextField) {
        return field != null && field.equals(nextField);
    }
}
