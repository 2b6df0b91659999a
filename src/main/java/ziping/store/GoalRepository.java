package ziping.store;

import static ziping.store.db.Tables.FUNDING_SOURCE;
import static ziping.store.db.Tables.GOAL;

import ziping.project.FundingSource;
import ziping.project.Goal;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;

/** Keeps what the project was to achieve and where its money comes from. */
final class GoalRepository {

    private static final RowType<Goal> GOALS =
            RowType.list(GOAL, Goal::id, GOAL.REPORT_ID, GOAL.POSITION)
                    .column(GOAL.ID, Goal::id)
                    .column(GOAL.SCOPE, Goal::scope)
                    .column(GOAL.EXPECTED, Goal::expected)
                    .column(GOAL.ACTUAL, Goal::actual)
                    .read(
                            row ->
                                    new Goal(
                                            row.get(GOAL.ID),
                                            row.get(GOAL.SCOPE),
                                            row.get(GOAL.EXPECTED),
                                            row.get(GOAL.ACTUAL)));

    private static final RowType<FundingSource> FUNDS =
            RowType.list(
                            FUNDING_SOURCE,
                            FundingSource::id,
                            FUNDING_SOURCE.REPORT_ID,
                            FUNDING_SOURCE.POSITION)
                    .column(FUNDING_SOURCE.ID, FundingSource::id)
                    .column(FUNDING_SOURCE.SOURCE, FundingSource::source)
                    .column(FUNDING_SOURCE.INITIAL, FundingSource::initial)
                    .column(FUNDING_SOURCE.ADJUSTMENT, FundingSource::adjustment)
                    .column(FUNDING_SOURCE.RECEIVED, FundingSource::received)
                    .column(FUNDING_SOURCE.SPENT, FundingSource::spent)
                    .column(FUNDING_SOURCE.ADJUSTMENT_REASON, FundingSource::adjustmentReason)
                    .column(FUNDING_SOURCE.EXECUTION_REASON, FundingSource::executionReason)
                    .read(
                            row ->
                                    new FundingSource(
                                            row.get(FUNDING_SOURCE.ID),
                                            row.get(FUNDING_SOURCE.SOURCE),
                                            row.get(FUNDING_SOURCE.INITIAL),
                                            row.get(FUNDING_SOURCE.ADJUSTMENT),
                                            row.get(FUNDING_SOURCE.RECEIVED),
                                            row.get(FUNDING_SOURCE.SPENT),
                                            row.get(FUNDING_SOURCE.ADJUSTMENT_REASON),
                                            row.get(FUNDING_SOURCE.EXECUTION_REASON)));

    private GoalRepository() {}

    static List<Part<?>> parts() {
        return List.of(
                Part.list(GOALS, Report::goals, ReportBuilder::goals),
                Part.list(FUNDS, Report::funds, ReportBuilder::funds));
    }
}
