package ziping.ui.workbench;

import ziping.app.AppContext;
import ziping.evidence.Evidence;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** The ways to begin a project: a new one, or the demonstration. */
public final class Beginnings {

    private static final Messages WORDS = Messages.of(Beginnings.class);
    private static final Sample SAMPLE = Sample.DEMO_2025;

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final WorkbenchActions actions;
    private final Supplier<List<ReportSummary>> existing;

    Beginnings(
            AppContext app,
            Background background,
            Dialogs dialogs,
            WorkbenchActions actions,
            Supplier<List<ReportSummary>> existing) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.actions = actions;
        this.existing = existing;
    }

    /** Lets the user begin a project; the unit is taken over from the newest one. */
    public void create() {
        new NewProject(dialogs, existing.get(), Clock.system(ZoneId.systemDefault()))
                .ask()
                .ifPresent(this::add);
    }

    /** Opens the demonstration, to look around in and to delete again; it is there only once. */
    public void openSample() {
        background.run(WORDS.get("sample.adding"), progress -> keepSample()).onDone(actions::open);
    }

    private void add(NewProject.Answer answer) {
        background
                .await(app.store().ask(answer::addTo))
                .onDone(report -> actions.open(report.id()));
    }

    private String keepSample() throws IOException {
        Report report = SAMPLE.report();
        if (app.store().reports().find(report.id()).isEmpty()) {
            for (Evidence evidence : report.evidence()) {
                try (InputStream bytes = SAMPLE.open(evidence)) {
                    app.store().evidence().add(evidence.fileName(), bytes);
                }
            }
            app.store().reports().add(report);
        }
        return report.id();
    }
}
