package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.evaluation.Evaluation;
import ziping.evidence.Evidence;
import ziping.execution.BudgetDocument;
import ziping.execution.LedgerEntry;
import ziping.execution.MonthFigure;
import ziping.execution.ScheduleStep;
import ziping.execution.SpendingItem;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.FrameworkRow;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.project.Goal;
import ziping.project.Project;
import ziping.project.Unit;
import ziping.report.document.ReportDocument;
import ziping.survey.Survey;
import ziping.value.Ids;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The self-evaluation of one project and year: the one data set behind every table, text and
 * package. It is immutable; an edit makes a new one, which is what saving and undoing work on.
 *
 * @param id unique among all projects of all years
 * @param schedule the project's own required schedule; empty for the rule pack's
 * @param ignoredRemarks remarks of the self-check set aside with a reason
 * @param mendedRemarks remarks of the self-check put right, kept by the program for the 自查清单
 * @param mark a word printed on every page and table, such as 演示数据; empty for real reports
 */
@RecordBuilder
public record Report(
        String id,
        Unit unit,
        Project project,
        List<Goal> goals,
        List<FundingSource> funds,
        List<BudgetDocument> budgetDocuments,
        List<SpendingItem> spendingItems,
        List<LedgerEntry> ledger,
        List<MonthFigure> months,
        List<ScheduleStep> schedule,
        List<Indicator> indicators,
        List<FrameworkRow> framework,
        Evaluation evaluation,
        List<Survey> surveys,
        List<Evidence> evidence,
        List<Issue> issues,
        List<Recommendation> recommendations,
        List<ReportText> texts,
        List<Submission> submissions,
        List<IgnoredRemark> ignoredRemarks,
        List<MendedRemark> mendedRemarks,
        ReportChoices choices,
        String mark)
        implements ReportBuilder.With {

    public Report {
        id = Ids.orFresh(id);
        unit = unit == null ? Unit.EMPTY : unit;
        goals = copy(goals);
        funds = copy(funds);
        budgetDocuments = copy(budgetDocuments);
        spendingItems = copy(spendingItems);
        ledger = copy(ledger);
        months = copy(months);
        schedule = copy(schedule);
        indicators = copy(indicators);
        framework = copy(framework);
        evaluation = evaluation == null ? Evaluation.EMPTY : evaluation;
        surveys = copy(surveys);
        evidence = copy(evidence);
        issues = copy(issues);
        recommendations = copy(recommendations);
        texts = copy(texts);
        submissions = copy(submissions);
        ignoredRemarks = copy(ignoredRemarks);
        mendedRemarks = copy(mendedRemarks);
        choices = choices == null ? ReportChoices.DEFAULTS : choices;
        mark = Text.of(mark);
    }

    /** A report of which only the project is known. */
    public static Report of(Project project) {
        return ReportBuilder.builder().project(project).build();
    }

    /** All funding sources together. */
    public FundingSource total() {
        return FundingSource.total(funds);
    }

    /** The last hand-in; empty before the first. */
    public Optional<Submission> lastSubmission() {
        return submissions.stream().max(Comparator.comparingInt(Submission::sequence));
    }

    /** The same report with one more hand-in. */
    public Report handedIn(Submission submission) {
        List<Submission> all = new ArrayList<>(submissions);
        all.add(submission);
        return withSubmissions(all);
    }

    /** The issues without a measure, and those with a measure not yet begun or still under way. */
    public List<Issue> openIssues() {
        return issues.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Issue issue) {
        List<Recommendation> answers =
                recommendations.stream().filter(r -> r.issueIds().contains(issue.id())).toList();
        return answers.isEmpty() || answers.stream().anyMatch(r -> !r.state().isSettled());
    }

    /** The same report with 征求意见稿 printed on every page, beside any other mark. */
    public Report asDraft() {
        return withMark(mark.isEmpty() ? ReportDocument.DRAFT : mark + "　" + ReportDocument.DRAFT);
    }

    /** The clerk's text under a key; empty if there is none. */
    public String text(String key) {
        return texts.stream()
                .filter(t -> t.key().equals(key))
                .map(ReportText::text)
                .findFirst()
                .orElse("");
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
