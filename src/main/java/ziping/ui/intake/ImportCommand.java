package ziping.ui.intake;

import javafx.stage.FileChooser;

import ziping.app.AppContext;
import ziping.exchange.ExchangeException;
import ziping.exchange.ProjectJson;
import ziping.intake.Draft;
import ziping.intake.IntakeException;
import ziping.intake.Recognised;
import ziping.report.Report;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.value.Ids;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * 导入去年报告: from the choice of a Word file, or a project.json of this program, to the open project.
 */
public final class ImportCommand {

    private static final Messages WORDS = Messages.of(ImportCommand.class);
    private static final String OWN_FORMAT = ".json";

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<String> open;

    /**
     * Builds it.
     *
     * @param open opens the project with an id
     */
    public ImportCommand(
            AppContext app, Background background, Dialogs dialogs, Consumer<String> open) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.open = open;
    }

    /** Lets the user choose a file and take it in. */
    public void run() {
        dialogs
                .files(
                        WORDS.get("choose"),
                        Path.of(System.getProperty("user.home")),
                        new FileChooser.ExtensionFilter(WORDS.get("kind"), "*.docx", "*.json"))
                .stream()
                .findFirst()
                .ifPresent(this::read);
    }

    /** Reads a file and shows what was understood of it. */
    public void read(Path file) {
        background
                .run(WORDS.get("reading", file.getFileName()), progress -> draft(file))
                .onDone(this::lookOver)
                .onError(IntakeException.class, fault -> refuse(file, fault))
                .onError(ExchangeException.class, fault -> refuse(file, fault))
                .onError(IOException.class, fault -> refuse(file, WORDS.get("unreadable")));
    }

    private Draft draft(Path file) throws IOException {
        if (!file.getFileName().toString().endsWith(OWN_FORMAT)) {
            return app.readOldReport(file);
        }
        Report report = ProjectJson.read(file).report();
        boolean taken = app.store().reports().find(report.id()).isPresent();
        return new Draft(
                taken ? report.withId(Ids.fresh()) : report,
                List.of(new Recognised(WORDS.get("own"), WORDS.get("own.found"))));
    }

    private void lookOver(Draft draft) {
        background
                .await(
                        app.store()
                                .ask(
                                        reports ->
                                                reports.list().stream()
                                                        .map(p -> p.year() + p.name())
                                                        .toList()))
                .onDone(taken -> ask(draft, taken));
    }

    private void ask(Draft draft, List<String> taken) {
        new DraftForm(dialogs, draft, r -> taken.contains(r.project().year() + r.project().name()))
                .ask()
                .ifPresent(this::keep);
    }

    private void keep(Report report) {
        background
                .await(
                        app.store()
                                .ask(
                                        reports -> {
                                            reports.add(report);
                                            return report.id();
                                        }))
                .onDone(open);
    }

    private void refuse(Path file, Exception fault) {
        refuse(file, fault.getMessage());
    }

    private void refuse(Path file, String sentence) {
        dialogs.tell(WORDS.get("failed", file.getFileName()), sentence);
    }
}
