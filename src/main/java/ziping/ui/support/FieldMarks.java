package ziping.ui.support;

import ziping.check.CheckResult;
import ziping.check.Remark;
import ziping.check.Severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open remarks of the self-check by the field they are about, for marks at the fields. */
public final class FieldMarks {

    /** No remarks, for instance before the first self-check is done. */
    public static final FieldMarks NONE = new FieldMarks(Map.of());

    private final Map<Place, List<Remark>> remarks;

    private FieldMarks(Map<Place, List<Remark>> remarks) {
        this.remarks = remarks;
    }

    /** The open remarks of a self-check. */
    public static FieldMarks of(CheckResult result) {
        Map<Place, List<Remark>> byField = new HashMap<>();
        for (Remark remark : result.open()) {
            Place place = bare(SourcePlace.read(remark.place().key()));
            if (!place.field().isEmpty()) {
                byField.merge(place, List.of(remark), FieldMarks::joined);
            }
        }
        return new FieldMarks(byField);
    }

    /** The weightiest severity at a field; {@code null} if nothing is said of it. */
    public Severity severity(Place field) {
        return at(field).stream().map(Remark::severity).min(Severity::compareTo).orElse(null);
    }

    /** Everything said of a field, a line each; empty if nothing is. */
    public String sentences(Place field) {
        return at(field).stream()
                .map(r -> r.severity().label() + "：" + r.message())
                .collect(Collectors.joining("\n"));
    }

    private List<Remark> at(Place field) {
        return remarks.getOrDefault(bare(field), List.of());
    }

    private static List<Remark> joined(List<Remark> some, List<Remark> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Fields of cards have the record's noun before their name, columns of tables do not. A page's
     * own fields keep theirs: 项目负责人 and 评价工作负责人 differ in nothing else.
     */
    private static Place bare(Place place) {
        String field = place.field();
        return place.item().isEmpty()
                ? place
                : new Place(
                        place.page(), place.item(), field.substring(field.lastIndexOf('.') + 1));
    }
}
