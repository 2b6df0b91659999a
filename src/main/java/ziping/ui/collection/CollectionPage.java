package ziping.ui.collection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import ziping.app.AppContext;
import ziping.app.SubmissionCollector;
import ziping.report.collection.Collected;
import ziping.submission.PackageForm;
import ziping.ui.support.Background;
import ziping.ui.support.Choices;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Job;
import ziping.ui.support.Messages;
import ziping.ui.support.SystemPrograms;
import ziping.ui.support.WorkProgress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** 核对与汇总: one package or all below a folder, verified, added up, and taken over from. */
public final class CollectionPage {

    private static final Messages WORDS = Messages.of(CollectionPage.class);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Choices choices;
    private final CollectionActions actions;
    private final BringIn bringIn;
    private final Button folder = button("choose.folder");
    private final Button file = button("choose.file");
    private final Button workbook = button("workbook");
    private final Button again = button("again");
    private final Label verdict = new Label();
    private final CollectionRun run = new CollectionRun();
    private final CollectionFigures figures = new CollectionFigures();
    private final PackageTable table = new PackageTable();
    private final PackageDetail detail;
    private final VBox results = new VBox();
    private final ScrollPane node;
    private Path place;
    private Collected collected;

    /** Builds the page. */
    public CollectionPage(
            AppContext app,
            Background background,
            Dialogs dialogs,
            Choices choices,
            CollectionActions actions) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.choices = choices;
        this.actions = actions;
        bringIn = new BringIn(app, background, dialogs, actions);
        detail =
                new PackageDetail(
                        row -> bringIn.begin(path(row), added -> {}),
                        row -> SystemPrograms.open(path(row).getParent(), dialogs));
        table.chosenProperty().addListener((p, before, now) -> detail.show(now));
        verdict.setId("collection-verdict");
        verdict.setWrapText(true);
        verdict.setMaxWidth(Double.MAX_VALUE);
        results.getStyleClass().add("collection-results");
        VBox page = new VBox(header(), verdict, run.node(), results);
        page.getStyleClass().addAll("page", "collection-page");
        page.getStylesheets().add(CollectionPage.class.getResource("page.css").toExternalForm());
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
        node.setOnDragOver(this::offer);
        node.setOnDragDropped(this::drop);
        folder.setOnAction(e -> chooseFolder());
        file.setOnAction(e -> chooseFile());
        again.setOnAction(e -> verify(place));
        workbook.setOnAction(e -> new WorkbookSaving(background, dialogs).save(collected));
        say("", WORDS.get("hint"));
        enable(true);
    }

    /** What is shown. */
    public Node node() {
        return node;
    }

    /** Gives the focus to the list, or to the first way to fill it. */
    public void focus() {
        if (collected == null) {
            folder.requestFocus();
        } else {
            table.focus();
        }
    }

    /** Verifies a package, or all below a folder, unless it is doing so already. */
    public void verify(Path wanted) {
        verify(wanted, () -> {});
    }

    /** Verifies a package that was opened with the program, and offers what is in it. */
    public void receive(Path wanted) {
        verify(
                wanted,
                () -> {
                    if (table.chosen().filter(PackageRow::isSound).isPresent()) {
                        bringIn.begin(place, actions::open);
                    }
                });
    }

    private void verify(Path wanted, Runnable next) {
        if (run.node().isVisible()) {
            return;
        }
        place = wanted.toAbsolutePath().normalize();
        show(null);
        say("", WORDS.get("from", place));
        Job<Collected> job =
                background.run(WORDS.get("run.title"), progress -> collect(place, progress));
        run.begin(job);
        enable(false);
        job.onDone(
                        now -> {
                            show(now);
                            next.run();
                        })
                .onCancelled(() -> say("", WORDS.get("cancelled")))
                .onError(IOException.class, e -> say("blocked", WORDS.get("unreadable", place)))
                .andFinally(
                        () -> {
                            run.end();
                            enable(true);
                        });
    }

    private Collected collect(Path from, WorkProgress progress) throws IOException {
        if (Files.notExists(from)) {
            throw new NoSuchFileException(from.toString());
        }
        return SubmissionCollector.collect(
                app,
                from,
                (step, done, total) -> {
                    progress.doing(step);
                    progress.at((double) done / total);
                },
                progress::isCancelled);
    }

    private void show(Collected now) {
        collected = now;
        results.getChildren().clear();
        if (now == null) {
            return;
        }
        int found = PackageRow.of(now).size();
        if (found == 0) {
            say("blocked", WORDS.get("nothing", place));
            return;
        }
        long failed = now.failures();
        if (failed == 0) {
            say("clear", WORDS.get("all.sound", found, place));
        } else {
            say("blocked", WORDS.get("some.failed", found, failed, place));
        }
        figures.show(now);
        table.show(PackageRow.of(now));
        results.getChildren().setAll(table.node(), detail.node());
        if (!now.projects().isEmpty()) {
            results.getChildren().addFirst(figures.node());
        }
        table.focus();
    }

    private void say(String tone, String words) {
        verdict.getStyleClass().setAll("label", "card", "verdict");
        if (!tone.isEmpty()) {
            verdict.getStyleClass().add(tone);
        }
        verdict.setText(words);
    }

    private void enable(boolean idle) {
        folder.setDisable(!idle);
        file.setDisable(!idle);
        again.setDisable(!idle || place == null);
        workbook.setDisable(!idle || collected == null || collected.projects().isEmpty());
    }

    private Path path(PackageRow row) {
        return SubmissionCollector.place(place, row.place());
    }

    private HBox header() {
        Label title = new Label(WORDS.get("title"));
        title.getStyleClass().add("page-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        workbook.getStyleClass().add("accent");
        HBox header = new HBox(title, gap, again, folder, file, workbook);
        header.getStyleClass().add("page-header");
        return header;
    }

    private static Button button(String key) {
        Button button = new Button(WORDS.get(key));
        button.setId("collection-" + key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void chooseFolder() {
        dialogs.folder(WORDS.get("choose.folder"), start()).ifPresent(this::take);
    }

    private void chooseFile() {
        dialogs
                .files(
                        WORDS.get("choose.file"),
                        start(),
                        new FileChooser.ExtensionFilter(
                                WORDS.get("file"),
                                "*" + PackageForm.ZIP.ending(),
                                "*" + PackageForm.FILE.ending()))
                .stream()
                .findFirst()
                .ifPresent(this::take);
    }

    private Path start() {
        String last = choices.get().collectFolder();
        return Path.of(last.isEmpty() ? System.getProperty("user.home") : last);
    }

    private void take(Path chosen) {
        choices.edit(s -> s.withCollectFolder(chosen.toString()));
        verify(chosen);
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        Path dropped = event.getDragboard().getFiles().getFirst().toPath();
        event.setDropCompleted(true);
        event.consume();
        verify(dropped);
    }
}
