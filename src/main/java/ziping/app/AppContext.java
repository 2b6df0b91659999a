package ziping.app;

import ziping.check.CheckList;
import ziping.check.CheckResult;
import ziping.check.Subject;
import ziping.check.rule.KnownDefects;
import ziping.intake.Draft;
import ziping.intake.IntakeException;
import ziping.intake.OldReport;
import ziping.report.OpenRemarks;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.report.document.ReportDocument;
import ziping.report.outline.Outline;
import ziping.scoring.RulePack;
import ziping.scoring.ScoreSheet;
import ziping.store.Store;
import ziping.store.StoreException;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;
import ziping.template.TemplateException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * The parts of the program, joined. Each is built when it is first asked for, so that a command
 * that needs no database opens none and the window is not kept waiting by what it does not show.
 */
public final class AppContext implements AutoCloseable {

    private final AppFolders folders;
    private final Clock clock;
    private final Lazy<RulePackLibrary> rulePacks;
    private final Lazy<OutlineLibrary> outlines;
    private final Lazy<Store> store;
    private final CheckList checks = KnownDefects.list();

    private AppContext(AppFolders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
        this.rulePacks = new Lazy<>(() -> RulePackLibrary.read(folders.templates()));
        this.outlines = new Lazy<>(() -> OutlineLibrary.read(folders.templates()));
        this.store = new Lazy<>(() -> Store.open(folders.data(), this::summary));
    }

    /** The program on these folders. */
    public static AppContext open(AppFolders folders) {
        return new AppContext(folders, Clock.systemUTC());
    }

    /** Where everything is kept. */
    public AppFolders folders() {
        return folders;
    }

    /**
     * The data folder, opened.
     *
     * @throws StoreException if it cannot be opened
     */
    public Store store() {
        return store.get();
    }

    /**
     * Begins to open the data folder on a thread of its own, while the caller has something else to
     * do. What goes wrong there is met again by who asks for the {@link #store}.
     */
    public void openAhead() {
        Thread opening = new Thread(this::tryToOpen, "opening");
        opening.setDaemon(true);
        opening.start();
    }

    private void tryToOpen() {
        try {
            store();
        } catch (StoreException met) {
            return; // who asks again is told
        }
    }

    /**
     * All rule packs at hand.
     *
     * @throws ziping.json.JsonFault if one of the user's own is broken
     */
    public RulePackLibrary rulePacks() {
        return rulePacks.get();
    }

    /**
     * All outlines at hand.
     *
     * @throws ziping.json.JsonFault if one of the user's own is broken
     */
    public OutlineLibrary outlines() {
        return outlines.get();
    }

    /**
     * The figures of a report by the rule pack it chose, else the default one.
     *
     * @throws TemplateException if it chose a pack this computer does not have
     */
    public ReportFigures figures(Report report) {
        RulePack pack = rulePacks().find(report.choices().rulePack());
        return ReportFigures.of(report, pack);
    }

    /**
     * The document of a report by the outline it chose, else the default one.
     *
     * @throws TemplateException if it chose an outline or a pack this computer does not have
     */
    public ReportDocument document(Report report) {
        return document(report, outlines().find(report.choices().outline()));
    }

    /** The document of a report by another outline. */
    public ReportDocument document(Report report, Outline outline) {
        return ReportAssembler.assemble(figures(report), outline);
    }

    /**
     * The self-check of a report. Where the data folder is open and holds the same project of the
     * year before, its texts and open issues are looked at too.
     *
     * @throws TemplateException if it chose an outline or a pack this computer does not have
     */
    public CheckResult check(Report report) {
        Outline outline = outlines().find(report.choices().outline());
        Subject subject = Subject.of(figures(report), outline);
        return checks.run(
                store.ifBuilt()
                        .flatMap(kept -> kept.reports().yearBefore(report))
                        .map(subject::after)
                        .orElse(subject));
    }

    /**
     * The self-checks of many reports, in the order of the reports: while one is read, others are
     * checked, more of them than there are processors, so that none waits for the order.
     */
    public Stream<CheckedReport> check(Stream<Report> reports) {
        int processors = Runtime.getRuntime().availableProcessors();
        return reports.gather(
                Gatherers.mapConcurrent(
                        2 * processors, report -> new CheckedReport(report, check(report))));
    }

    /**
     * The report's row of the list of projects. A report whose rule pack or outline is missing has
     * no total there and no remarks: that must not keep anybody from saving it.
     */
    public ReportSummary summary(Report report) {
        try {
            ScoreSheet sheet = figures(report).sheet();
            OpenRemarks remarks = check(report).summary();
            return summary(report, sheet.total(), sheet.gradeLabel(), remarks);
        } catch (TemplateException missing) {
            return summary(report, null, "", null);
        }
    }

    /**
     * Last year's report, read from a Word file.
     *
     * @throws IntakeException if it is no Word file that can be read
     */
    public Draft readOldReport(Path file) throws IntakeException {
        return OldReport.read(file, rulePacks().find(""));
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        store.ifBuilt().ifPresent(Store::close);
    }

    private ReportSummary summary(
            Report report, BigDecimal total, String grade, OpenRemarks remarks) {
        return new ReportSummary(
                report.id(),
                report.project().year(),
                report.unit().name(),
                report.project().name(),
                report.total().budget(),
                report.total().spent(),
                total,
                grade,
                report.mark(),
                clock.instant(),
                ReportStage.of(report.submissions(), false),
                remarks);
    }
}
