package ziping.report;

import ziping.execution.ExecutionTimeline;
import ziping.execution.ScheduleStep;
import ziping.project.FundingSource;
import ziping.scoring.RulePack;
import ziping.scoring.ScoreSheet;
import ziping.scoring.Scorer;

import java.util.List;

/**
 * Everything computed from a report by a rule pack: the one place where documents, tables, screens
 * and checks get their sums, rates and scores from.
 *
 * @param total all funding sources together
 * @param timeline spending by month
 * @param sheet the scored 自评表
 */
public record ReportFigures(
        Report report,
        RulePack pack,
        FundingSource total,
        ExecutionTimeline timeline,
        ScoreSheet sheet) {

    /** Computes the figures of a report. */
    public static ReportFigures of(Report report, RulePack pack) {
        FundingSource total = report.total();
        List<ScheduleStep> schedule =
                report.schedule().isEmpty() ? pack.schedule() : report.schedule();
        ExecutionTimeline timeline =
                ExecutionTimeline.of(
                        report.project().year(),
                        total.budget(),
                        report.ledger(),
                        report.months(),
                        schedule,
                        pack.pace());
        Scorer scorer = new Scorer(pack, pack.regime(report.choices().regime()));
        return new ReportFigures(
                report, pack, total, timeline, scorer.score(report.indicators(), total, timeline));
    }
}
