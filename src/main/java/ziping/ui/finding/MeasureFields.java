package ziping.ui.finding;

import ziping.finding.Recommendation;
import ziping.finding.RecommendationBuilder;
import ziping.finding.RecommendationState;
import ziping.report.Report;
import ziping.ui.support.ReportField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of one recommendation.
 *
 * @param id id of the recommendation
 */
record MeasureFields(String id) {

    private static final Recommendation GONE = RecommendationBuilder.builder().build();

    /** The recommendation in a report; an empty one after it was deleted. */
    Recommendation of(Report report) {
        return report.recommendations().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElse(GONE);
    }

    ReportField<String> measure() {
        return field("measure.measure", Recommendation::measure, Recommendation::withMeasure);
    }

    ReportField<String> department() {
        return field(
                "measure.department", Recommendation::department, Recommendation::withDepartment);
    }

    ReportField<String> owner() {
        return field("measure.owner", Recommendation::owner, Recommendation::withOwner);
    }

    ReportField<LocalDate> due() {
        return field("measure.due", Recommendation::due, Recommendation::withDue);
    }

    ReportField<RecommendationState> state() {
        return field("measure.state", Recommendation::state, Recommendation::withState);
    }

    ReportField<LocalDate> completed() {
        return field("measure.completed", Recommendation::completed, Recommendation::withCompleted);
    }

    /** The report with this recommendation answering an issue, or no longer answering it. */
    Report answering(Report report, String issueId, boolean answers) {
        return change(
                report,
                r -> {
                    List<String> ids = new ArrayList<>(r.issueIds());
                    ids.remove(issueId);
                    if (answers) {
                        ids.add(issueId);
                    }
                    return r.withIssueIds(ids);
                });
    }

    private <T> ReportField<T> field(
            String name,
            Function<Recommendation, T> get,
            BiFunction<Recommendation, T, Recommendation> set) {
        return new ReportField<>(
                name,
                id,
                report -> get.apply(of(report)),
                (report, value) -> change(report, r -> set.apply(r, value)));
    }

    private Report change(Report report, Function<Recommendation, Recommendation> change) {
        return report.withRecommendations(
                report.recommendations().stream()
                        .map(r -> r.id().equals(id) ? change.apply(r) : r)
                        .toList());
    }
}
