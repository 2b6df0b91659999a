package ziping.ui.main;

import ziping.report.ReportFigures;
import ziping.ui.evaluation.EvaluationPage;
import ziping.ui.evidence.EvidencePage;
import ziping.ui.execution.ExecutionPage;
import ziping.ui.finding.FindingPage;
import ziping.ui.indicator.IndicatorPage;
import ziping.ui.project.ProjectPage;
import ziping.ui.report.ReportPage;
import ziping.ui.scoring.ScoringPage;
import ziping.ui.support.Completeness;
import ziping.ui.support.Messages;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.PageEntry;

import java.util.List;
import java.util.function.Function;

/** The pages of an open report in the order of the work. A new page is one line here. */
final class Pages {

    private static final Messages WORDS = Messages.of(Pages.class);

    private Pages() {}

    static List<PageEntry> all() {
        return List.of(
                entry("project", ProjectPage::new, ProjectPage::completeness),
                entry("execution", ExecutionPage::new, ExecutionPage::completeness),
                entry("indicator", IndicatorPage::new, IndicatorPage::completeness),
                entry("scoring", ScoringPage::new, ScoringPage::completeness),
                entry("evaluation", EvaluationPage::new, EvaluationPage::completeness),
                entry("finding", FindingPage::new, FindingPage::completeness),
                entry("evidence", EvidencePage::new, EvidencePage::completeness),
                entry("report", ReportPage::new, ReportPage::completeness));
    }

    /** The title stands under {@code page.<id>} in the words of this package. */
    private static PageEntry entry(
            String id,
            Function<PageContext, Page> make,
            Function<ReportFigures, Completeness> completeness) {
        return new PageEntry(id, WORDS.get("page." + id), make, completeness);
    }
}
