package ziping.ui.main;

import ziping.app.AppContext;
import ziping.check.CheckResult;
import ziping.check.Mending;
import ziping.check.PageCompleteness;
import ziping.report.MendedRemark;
import ziping.report.Report;
import ziping.ui.check.CheckPanel;
import ziping.ui.support.Autosave;
import ziping.ui.support.Background;
import ziping.ui.support.Checked;
import ziping.ui.support.Choices;
import ziping.ui.support.Dialogs;
import ziping.ui.support.FieldMarks;
import ziping.ui.support.Live;
import ziping.ui.support.Navigation;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.PageEntry;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report in the window with its saving, its self-check and the pages that have been opened. */
final class OpenProject implements AutoCloseable {

    private final OpenReport report;
    private final Autosave autosave;
    private final Live<Report, Checked> checks;
    private final PageContext context;
    private final CheckPanel panel;
    private Mending mending;
    private final Map<String, Page> pages = new HashMap<>();

    OpenProject(
            Report stored,
            AppContext app,
            Background background,
            Dialogs dialogs,
            Navigation navigation,
            Choices choices) {
        report = new OpenReport(stored, app::figures);
        autosave =
                new Autosave(
                        report.reportProperty(),
                        (before, after) ->
                                app.store()
                                        .ask(
                                                reports -> {
                                                    reports.save(before, after);
                                                    return after;
                                                }),
                        Clock.system(ZoneId.systemDefault()));
        checks = new Live<>(background, report.reportProperty(), now -> check(app, now));
        checks.resultProperty().addListener((p, before, now) -> checked(now.result()));
        context = new PageContext(report, checks, background, dialogs, navigation, choices, app);
        panel = new CheckPanel(context);
    }

    OpenReport report() {
        return report;
    }

    Autosave autosave() {
        return autosave;
    }

    /** What the self-check says, soon after every edit. */
    Live<Report, Checked> checks() {
        return checks;
    }

    /** The same to read, beside every page. */
    CheckPanel panel() {
        return panel;
    }

    /** The page, built when it is first asked for: start-up must not wait for what is not shown. */
    Page page(PageEntry entry) {
        return pages.computeIfAbsent(entry.id(), id -> entry.make().apply(context));
    }

    @Override
    public void close() {
        checks.close();
    }

    /** Marks the fields and keeps account of what has been put right since the opening. */
    private void checked(CheckResult result) {
        report.marksProperty().set(FieldMarks.of(result));
        if (mending == null) {
            mending = new Mending(result);
        }
        List<MendedRemark> mended = mending.after(report.get().mendedRemarks(), result);
        if (!mended.equals(report.get().mendedRemarks())) {
            report.note(r -> r.withMendedRemarks(mended));
        }
    }

    private static Checked check(AppContext app, Report report) {
        CheckResult result = app.check(report);
        return new Checked(result, PageCompleteness.of(app.figures(report), result));
    }
}
