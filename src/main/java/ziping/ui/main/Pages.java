package ziping.ui.main;

import ziping.ui.evaluation.EvaluationPage;
import ziping.ui.evidence.EvidencePage;
import ziping.ui.execution.ExecutionPage;
import ziping.ui.finding.FindingPage;
import ziping.ui.indicator.IndicatorPage;
import ziping.ui.project.ProjectPage;
import ziping.ui.report.ReportPage;
import ziping.ui.scoring.ScoringPage;
import ziping.ui.submission.SubmissionPage;
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
                entry("project", ProjectPage::new),
                entry("execution", ExecutionPage::new),
                entry("indicator", IndicatorPage::new),
                entry("scoring", ScoringPage::new),
                entry("evaluation", EvaluationPage::new),
                entry("finding", FindingPage::new),
                entry("evidence", EvidencePage::new),
                entry("report", ReportPage::new),
                entry("submission", SubmissionPage::new));
    }

    /** The title stands under {@code page.<id>} in the words of this package. */
    private static PageEntry entry(String id, Function<PageContext, Page> make) {
        return new PageEntry(id, WORDS.get("page." + id), make);
    }
}
