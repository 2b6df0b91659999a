package ziping.store;

import static ziping.store.db.Tables.ISSUE;
import static ziping.store.db.Tables.RECOMMENDATION;
import static ziping.store.db.Tables.RECOMMENDATION_ISSUE;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;
import java.util.function.Function;

/** Keeps the issues found and the recommendations that answer them. */
final class FindingRepository {

    private static final RowType<Issue> ISSUES =
            RowType.<Issue>list(ISSUE, Issue::id, ISSUE.REPORT_ID, ISSUE.POSITION)
                    .column(ISSUE.ID, Issue::id)
                    .column(ISSUE.CATEGORY, Issue::category)
                    .column(ISSUE.ORIGIN, Issue::origin)
                    .column(ISSUE.DESCRIPTION, Issue::description)
                    .column(ISSUE.CAUSE, Issue::cause)
                    .column(ISSUE.AMOUNT, Issue::amount)
                    .column(ISSUE.INDICATOR_ID, Issue::indicatorId)
                    .column(ISSUE.FROM_LAST_YEAR, Issue::fromLastYear)
                    .read(
                            row ->
                                    new Issue(
                                            row.get(ISSUE.ID),
                                            row.get(ISSUE.CATEGORY),
                                            row.get(ISSUE.ORIGIN),
                                            row.get(ISSUE.DESCRIPTION),
                                            row.get(ISSUE.CAUSE),
                                            row.get(ISSUE.AMOUNT),
                                            row.get(ISSUE.INDICATOR_ID),
                                            row.get(ISSUE.FROM_LAST_YEAR)));

    private static final RowType<String> ISSUE_IDS =
            RowType.<String>list(
                            RECOMMENDATION_ISSUE,
                            Function.identity(),
                            RECOMMENDATION_ISSUE.REPORT_ID,
                            RECOMMENDATION_ISSUE.RECOMMENDATION,
                            RECOMMENDATION_ISSUE.POSITION)
                    .column(RECOMMENDATION_ISSUE.ISSUE_ID, Function.identity())
                    .read(row -> row.get(RECOMMENDATION_ISSUE.ISSUE_ID));

    private static final RowType<Recommendation> RECOMMENDATIONS =
            RowType.<Recommendation>list(
                            RECOMMENDATION,
                            Recommendation::id,
                            RECOMMENDATION.REPORT_ID,
                            RECOMMENDATION.POSITION)
                    .column(RECOMMENDATION.ID, Recommendation::id)
                    .column(RECOMMENDATION.MEASURE, Recommendation::measure)
                    .column(RECOMMENDATION.DEPARTMENT, Recommendation::department)
                    .column(RECOMMENDATION.OWNER, Recommendation::owner)
                    .column(RECOMMENDATION.DUE, Recommendation::due)
                    .column(RECOMMENDATION.STATE, Recommendation::state)
                    .column(RECOMMENDATION.COMPLETED, Recommendation::completed)
                    .list(ISSUE_IDS, Recommendation::issueIds)
                    .read(
                            row ->
                                    new Recommendation(
                                            row.get(RECOMMENDATION.ID),
                                            row.list(ISSUE_IDS),
                                            row.get(RECOMMENDATION.MEASURE),
                                            row.get(RECOMMENDATION.DEPARTMENT),
                                            row.get(RECOMMENDATION.OWNER),
                                            row.get(RECOMMENDATION.DUE),
                                            row.get(RECOMMENDATION.STATE),
                                            row.get(RECOMMENDATION.COMPLETED)));

    private FindingRepository() {}

    static List<Part<?>> parts() {
        return List.of(
                Part.list(ISSUES, Report::issues, ReportBuilder::issues),
                Part.list(
                        RECOMMENDATIONS, Report::recommendations, ReportBuilder::recommendations));
    }
}
