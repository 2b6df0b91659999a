package ziping.ui.finding;

import ziping.finding.Issue;
import ziping.finding.IssueBuilder;
import ziping.finding.IssueCategory;
import ziping.finding.IssueOrigin;
import ziping.report.Report;
import ziping.ui.support.ReportField;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of one issue.
 *
 * @param id id of the issue
 */
record IssueFields(String id) {

    private static final Issue GONE = IssueBuilder.builder().build();

    /** The issue in a report; an empty one after it was deleted. */
    Issue of(Report report) {
        return report.issues().stream().filter(i -> i.id().equals(id)).findFirst().orElse(GONE);
    }

    ReportField<String> description() {
        return field("issue.description", Issue::description, Issue::withDescription);
    }

    ReportField<String> cause() {
        return field("issue.cause", Issue::cause, Issue::withCause);
    }

    ReportField<IssueCategory> category() {
        return field("issue.category", Issue::category, Issue::withCategory);
    }

    ReportField<IssueOrigin> origin() {
        return field("issue.origin", Issue::origin, Issue::withOrigin);
    }

    ReportField<BigDecimal> amount() {
        return field("issue.amount", Issue::amount, Issue::withAmount);
    }

    ReportField<String> indicator() {
        return field("issue.indicator", Issue::indicatorId, Issue::withIndicatorId);
    }

    ReportField<Boolean> fromLastYear() {
        return field("issue.fromLastYear", Issue::fromLastYear, Issue::withFromLastYear);
    }

    private <T> ReportField<T> field(
            String name, Function<Issue, T> get, BiFunction<Issue, T, Issue> set) {
        return new ReportField<>(
                name,
                id,
                report -> get.apply(of(report)),
                (report, value) ->
                        report.withIssues(
                                report.issues().stream()
                                        .map(i -> i.id().equals(id) ? set.apply(i, value) : i)
                                        .toList()));
    }
}
