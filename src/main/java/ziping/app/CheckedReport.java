package ziping.app;

import ziping.check.CheckResult;
import ziping.report.Report;

/** A report with what its self-check found. */
public record CheckedReport(Report report, CheckResult result) {}
