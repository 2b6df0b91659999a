package ziping.ui.main;

import ziping.app.AppContext;
import ziping.report.Report;
import ziping.ui.check.CheckPanel;
import ziping.ui.support.Autosave;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Navigation;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.PageEntry;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** A report in the window with its saving and those of its pages that have been opened. */
final class OpenProject {

    private final OpenReport report;
    private final Autosave autosave;
    private final PageContext context;
    private final CheckPanel checks;
    private final Map<String, Page> pages = new HashMap<>();

    OpenProject(
            Report stored,
            AppContext app,
            Background background,
            Dialogs dialogs,
            Navigation navigation) {
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
        context = new PageContext(report, background, dialogs, navigation, app);
        checks = new CheckPanel(context);
    }

    OpenReport report() {
        return report;
    }

    /** What the self-check says of it. */
    CheckPanel checks() {
        return checks;
    }

    Autosave autosave() {
        return autosave;
    }

    /** The page, built when it is first asked for: start-up must not wait for what is not shown. */
    Page page(PageEntry entry) {
        return pages.computeIfAbsent(entry.id(), id -> entry.make().apply(context));
    }
}
