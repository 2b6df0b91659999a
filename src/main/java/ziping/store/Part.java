package ziping.store;

import org.jooq.DSLContext;

import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A component of the report and the rows it is kept in.
 *
 * @param getter takes it out of a report
 * @param setter puts it into a report being read
 */
record Part<T>(
        RowType<T> type,
        Function<Report, List<T>> getter,
        BiConsumer<ReportBuilder, List<T>> setter) {

    /** A component that is a list. */
    static <T> Part<T> list(
            RowType<T> type,
            Function<Report, List<T>> getter,
            BiConsumer<ReportBuilder, List<T>> setter) {
        return new Part<>(type, getter, setter);
    }

    /** A component there is exactly one of. */
    static <T> Part<T> single(
            RowType<T> type, Function<Report, T> getter, BiConsumer<ReportBuilder, T> setter) {
        return new Part<>(
                type,
                report -> List.of(getter.apply(report)),
                (report, one) -> setter.accept(report, one.getFirst()));
    }

    /** Reads the component of several reports at once. */
    void read(DSLContext sql, Map<String, ReportBuilder> reports) {
        var rows = type.read(sql, List.copyOf(reports.keySet()));
        reports.forEach((id, report) -> setter.accept(report, type.of(rows, List.of(id))));
    }

    /**
     * Collects the rows that differ.
     *
     * @param before {@code null} if nothing of the report is kept yet
     */
    void write(Changes changes, String id, Report before, Report after) {
        List<T> kept = before == null ? List.of() : getter.apply(before);
        RowList.write(changes, type, List.of(id), kept, getter.apply(after));
    }
}
