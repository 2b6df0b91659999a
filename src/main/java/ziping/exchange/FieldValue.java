package ziping.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of a report and what it says.
 *
 * @param path names of the document from the outside in, a row of a list by its id or number, such
 *     as {@code indicators}, {@code i1}, {@code actual}
 * @param label its official name and where it is, such as {@code 绩效指标 › 办件量 › 实际完成值}
 * @param words empty while it is not filled in
 * @param spellings the ways a person may write that, such as an amount in either unit
 */
public record FieldValue(List<String> path, String label, String words, List<String> spellings) {

    public FieldValue {
        path = List.copyOf(path);
        spellings = List.copyOf(spellings);
    }

    /** A path with one more name at its end. */
    static List<String> join(List<String> path, Object name) {
        return Stream.concat(path.stream(), Stream.of(String.valueOf(name))).toList();
    }
}
