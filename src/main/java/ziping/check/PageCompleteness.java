package ziping.check;

import ziping.check.place.ReportPlaces;
import ziping.evaluation.Evaluation;
import ziping.evidence.AttachmentIndex;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.project.Unit;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.ReportStage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How far each page of the program is filled in. The data say what is missing; a page on which
 * something must be put right is not complete, however full it is.
 */
public final class PageCompleteness {

    private static final Map<String, Function<ReportFigures, Completeness>> FILLED = filled();

    private PageCompleteness() {}

    /**
     * The completeness of every page by its title, one of the constants of {@link ReportPlaces}, in
     * the order of the navigation.
     */
    public static Map<String, Completeness> of(ReportFigures figures, CheckResult result) {
        Map<String, Completeness> pages = new LinkedHashMap<>();
        FILLED.forEach(
                (page, filled) -> {
                    Completeness now = filled.apply(figures);
                    boolean open = now == Completeness.COMPLETE && mustBeMended(page, result);
                    pages.put(page, open ? Completeness.BEGUN : now);
                });
        return pages;
    }

    private static boolean mustBeMended(String page, CheckResult result) {
        return result.open().stream()
                .filter(r -> r.severity() == Severity.MUST)
                .anyMatch(r -> ReportPlaces.page(r.place()).equals(page));
    }

    private static Map<String, Function<ReportFigures, Completeness>> filled() {
        Map<String, Function<ReportFigures, Completeness>> filled = new LinkedHashMap<>();
        filled.put(ReportPlaces.BASICS, figures -> basics(figures.report()));
        filled.put(ReportPlaces.EXECUTION, PageCompleteness::execution);
        filled.put(ReportPlaces.INDICATORS, figures -> indicators(figures.report()));
        filled.put(ReportPlaces.SCORES, PageCompleteness::scores);
        filled.put(ReportPlaces.EVALUATION, figures -> evaluation(figures.report()));
        filled.put(ReportPlaces.FINDINGS, figures -> findings(figures.report()));
        filled.put(ReportPlaces.EVIDENCE, figures -> evidence(figures.report()));
        filled.put(ReportPlaces.REPORT, figures -> report(figures.report()));
        filled.put(ReportPlaces.SUBMISSION, figures -> submission(figures.report()));
        return filled;
    }

    /** What the report's first chapter and cover cannot do without; a name every project has. */
    private static Completeness basics(Report report) {
        Project project = report.project();
        Unit unit = report.unit();
        return Completeness.of(
                unit.name(),
                project.department(),
                project.implementer(),
                project.start(),
                project.end(),
                project.leader(),
                project.background(),
                project.content(),
                unit.duties(),
                any(report.evaluation().team()),
                any(project.basis()));
    }

    /** What the rates and the timeline cannot do without. */
    private static Completeness execution(ReportFigures figures) {
        FundingSource total = figures.total();
        return Completeness.of(
                total.budget(),
                total.received(),
                total.spent(),
                any(figures.report().spendingItems()),
                figures.timeline().isEmpty() ? null : "months");
    }

    /** A goal, and of each indicator its name, points and result. */
    private static Completeness indicators(Report report) {
        long goals = report.goals().stream().filter(g -> !g.expected().isBlank()).count();
        long filled = report.indicators().stream().filter(PageCompleteness::isFilled).count();
        return Completeness.of(
                Math.min(1, goals) + filled, 1 + Math.max(1, report.indicators().size()));
    }

    private static boolean isFilled(Indicator indicator) {
        return !indicator.name().isBlank()
                && indicator.points() != null
                && (indicator.grade() != null || !indicator.actual().isBlank());
    }

    /** A score and every required reason in each row. */
    private static Completeness scores(ReportFigures figures) {
        long rows = figures.sheet().rows().size();
        long scored = rows - figures.sheet().unscored();
        long unexplained =
                figures.sheet().rows().stream()
                        .filter(r -> r.reasonRequired() && r.indicator().reason().isBlank())
                        .count();
        boolean done = figures.sheet().total() != null && unexplained == 0;
        return done ? Completeness.COMPLETE : Completeness.of(scored, rows + 1);
    }

    /** What the second chapter of the report cannot do without. */
    private static Completeness evaluation(Report report) {
        Evaluation evaluation = report.evaluation();
        return Completeness.of(
                evaluation.purpose(),
                any(evaluation.basis()),
                evaluation.plan(),
                evaluation.principles(),
                evaluation.methods(),
                evaluation.process(),
                evaluation.limits());
    }

    /** Each issue with cause and measure, each measure with issue, date and somebody who acts. */
    private static Completeness findings(Report report) {
        long needed = report.issues().size() + report.recommendations().size();
        long whole =
                report.issues().stream().filter(issue -> isWhole(issue, report)).count()
                        + report.recommendations().stream()
                                .filter(PageCompleteness::isWhole)
                                .count();
        return needed > 0 && whole == 0 ? Completeness.BEGUN : Completeness.of(whole, needed);
    }

    private static boolean isWhole(Issue issue, Report report) {
        return !issue.description().isBlank()
                && !issue.cause().isBlank()
                && report.recommendations().stream()
                        .anyMatch(r -> r.issueIds().contains(issue.id()));
    }

    private static boolean isWhole(Recommendation measure) {
        return !measure.issueIds().isEmpty()
                && measure.due() != null
                && !(measure.owner().isBlank() && measure.department().isBlank());
    }

    /** Material for every indicator. */
    private static Completeness evidence(Report report) {
        AttachmentIndex index = AttachmentIndex.of(report.evidence());
        long supported =
                report.indicators().stream()
                        .filter(i -> !index.supporting(i.id()).isEmpty())
                        .count();
        return report.evidence().isEmpty()
                ? Completeness.EMPTY
                : Completeness.of(supported + 1, report.indicators().size() + 1);
    }

    /** The texts every outline asks for. */
    private static Completeness report(Report report) {
        Project project = report.project();
        Evaluation evaluation = report.evaluation();
        return Completeness.of(
                project.background(),
                project.content(),
                project.plan(),
                project.organisation(),
                evaluation.purpose(),
                evaluation.principles(),
                evaluation.methods(),
                evaluation.process());
    }

    /** A hand-in that has not come back. */
    private static Completeness submission(Report report) {
        return switch (ReportStage.of(report.submissions(), false)) {
            case HANDED_IN -> Completeness.COMPLETE;
            case RETURNED -> Completeness.BEGUN;
            case FILLING, EXPORTED -> Completeness.EMPTY;
        };
    }

    private static Object any(Collection<?> things) {
        return things.isEmpty() ? null : things;
    }
}
