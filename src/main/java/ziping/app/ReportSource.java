package ziping.app;

import ziping.report.Report;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A report that is read only when its turn comes, so that many need no more memory than one.
 *
 * @param id the report's id
 * @param report reads it; empty if it has been removed meanwhile
 */
public record ReportSource(String id, Supplier<Optional<Report>> report) {

    /** A report that is there already. */
    public static ReportSource of(Report report) {
        return new ReportSource(report.id(), () -> Optional.of(report));
    }
}
