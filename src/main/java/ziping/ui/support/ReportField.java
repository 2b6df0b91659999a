package ziping.ui.support;

import ziping.report.Report;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of the report, apart from any control: how to read it and how to make the report with
 * another value.
 *
 * @param id unique over all pages, such as {@code project.name}; also the key of its label and the
 *     id of its control
 * @param item id of the record it belongs to, where a page has several of the kind; else empty
 * @param get reads the value
 * @param set the report with another value; throws {@link ziping.value.InvalidValueException} for
 *     an impossible one
 * @param <T> type of the value; {@code null} only where nothing was given
 */
public record ReportField<T>(
        String id, String item, Function<Report, T> get, BiFunction<Report, T, Report> set) {

    /** A field of the report itself. */
    public ReportField(String id, Function<Report, T> get, BiFunction<Report, T, Report> set) {
        this(id, "", get, set);
    }

    /** The value in a report. */
    public T of(Report report) {
        return get.apply(report);
    }

    /** Edits the open report, naming the step after the field's label. */
    public void edit(OpenReport report, String name, T value) {
        report.edit(name, id + "/" + item, before -> set.apply(before, value));
    }
}
