package ziping.check;

import ziping.check.place.Place;
import ziping.report.IgnoredRemark;
import ziping.value.Text;

import java.util.Optional;

/**
 * Something the finance bureau would send the report back for.
 *
 * @param id id of the check, such as {@code D05}
 * @param quote the words or figures it is about, as they stand; may be empty
 * @param message what is wrong and why it matters, one or two Chinese sentences
 * @param advice how to put it right, one Chinese sentence
 * @param repair the repair by one click, where there is one
 */
public record Remark(
        String id,
        Severity severity,
        Place place,
        String quote,
        String message,
        String advice,
        Optional<Repair> repair) {

    /** The same remark with a repair by one click. */
    public Remark with(Repair click) {
        return new Remark(id, severity, place, quote, message, advice, Optional.of(click));
    }

    /** The same remark with another severity. */
    public Remark as(Severity other) {
        return new Remark(id, other, place, quote, message, advice, repair);
    }

    /** Whether the clerk has set aside this very remark. */
    public boolean isIgnoredBy(IgnoredRemark ignored) {
        return ignored.checkId().equals(id)
                && ignored.place().equals(place.key())
                && ignored.quote().equals(quote);
    }

    /** The remark as set aside for a reason. */
    public IgnoredRemark ignored(String reason) {
        return new IgnoredRemark(id, place.key(), quote, Text.of(reason));
    }
}
