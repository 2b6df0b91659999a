package ziping.store;

import ziping.report.OpenRemarks;
import ziping.report.Report;
import ziping.report.ReportStage;
import ziping.report.ReportSummary;

import java.time.Instant;

/** Stands in for scoring: a summary without points. */
final class Summaries {

    static final Instant CHANGED = Instant.parse("2026-11-03T06:00:00.123456789Z");

    private Summaries() {}

    static ReportSummary of(Report report) {
        return of(report, null);
    }

    static ReportSummary of(Report report, OpenRemarks remarks) {
        return new ReportSummary(
                report.id(),
                report.project().year(),
                report.unit().name(),
                report.project().name(),
                report.total().budget(),
                report.total().spent(),
                null,
                "",
                report.mark(),
                CHANGED,
                ReportStage.of(report.submissions(), false),
                remarks);
    }
}
