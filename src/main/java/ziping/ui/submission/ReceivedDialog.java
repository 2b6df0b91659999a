package ziping.ui.submission;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import ziping.app.AppContext;
import ziping.app.ReceivedPackage;
import ziping.exchange.Difference;
import ziping.report.Report;
import ziping.store.StoreException;
import ziping.submission.Manifest;
import ziping.submission.Problem;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.OpenReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** 核对收到的材料: says whether a package is sound, and takes over of it what the clerk wants. */
public final class ReceivedDialog {

    private static final Messages WORDS = Messages.of(ReceivedDialog.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<Optional<OpenReport>> open;
    private final Consumer<String> onAdded;

    /** A difference and whether it is to be taken over. */
    private record Choice(Difference difference, BooleanProperty wanted) {}

    /**
     * Builds it.
     *
     * @param open the report that lies open at the moment
     * @param onAdded what to do with the id of a project that was taken in as a new one
     */
    public ReceivedDialog(
            AppContext app,
            Background background,
            Dialogs dialogs,
            Supplier<Optional<OpenReport>> open,
            Consumer<String> onAdded) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.open = open;
        this.onAdded = onAdded;
    }

    /** Lets the user choose a package and verifies it. */
    void choose() {
        String folder = WORDS.get("received.folder");
        Path home = Path.of(System.getProperty("user.home"));
        dialogs.choose(
                        WORDS.get("received.which"),
                        WORDS.get("received.explain"),
                        List.of(folder, WORDS.get("received.zip")))
                .flatMap(kind -> kind.equals(folder) ? dialogs.folder(kind, home) : zip(kind, home))
                .ifPresent(this::verify);
    }

    /** Verifies a package and shows what came of it. */
    public void verify(Path place) {
        Optional<Report> shown = open.get().map(OpenReport::get);
        background
                .run(
                        WORDS.get("received.running"),
                        progress ->
                                ReceivedPackage.read(
                                        app,
                                        place,
                                        shown,
                                        (step, done, total) -> {
                                            progress.doing(step);
                                            progress.at(total == 0 ? 0 : (double) done / total);
                                        },
                                        progress::isCancelled))
                .onDone(this::show);
    }

    private Optional<Path> zip(String title, Path start) {
        return dialogs
                .files(title, start, new FileChooser.ExtensionFilter(title, "*.zip", "*.ziping"))
                .stream()
                .findFirst();
    }

    private void show(ReceivedPackage received) {
        if (!received.verification().isOk()) {
            showProblems(received);
        } else if (received.mine().isEmpty()) {
            offerNew(received);
        } else {
            offerDifferences(received);
        }
    }

    private void showProblems(ReceivedPackage received) {
        List<Problem> problems = received.verification().problems();
        TableView<Problem> table = table("received-problems", problems.size());
        ComparisonView.add(table, WORDS.get("received.file"), 200, Problem::file);
        ComparisonView.add(table, WORDS.get("received.problem"), 560, Problem::message);
        table.getItems().setAll(problems);
        dialogs.show(WORDS.get("received.bad", problems.size()), content(received, table));
    }

    private void offerNew(ReceivedPackage received) {
        ButtonType take = new ButtonType(WORDS.get("received.add"), ButtonBar.ButtonData.OK_DONE);
        Label explain = new Label(WORDS.get("received.new"));
        explain.setWrapText(true);
        if (dialogs.form(
                WORDS.get("received.good"), content(received, explain), take, () -> true)) {
            Report theirs = received.theirs().orElseThrow();
            keep(
                    received,
                    () -> app.store().reports().add(theirs),
                    WORDS.get("received.added"),
                    () -> onAdded.accept(theirs.id()));
        }
    }

    private void offerDifferences(ReceivedPackage received) {
        List<Choice> choices =
                received.differences().stream()
                        .map(d -> new Choice(d, new SimpleBooleanProperty()))
                        .toList();
        if (choices.isEmpty()) {
            dialogs.show(
                    WORDS.get("received.good"),
                    content(received, new Label(WORDS.get("received.same"))));
            return;
        }
        ButtonType take = new ButtonType(WORDS.get("received.take"), ButtonBar.ButtonData.OK_DONE);
        boolean taken =
                dialogs.form(
                        WORDS.get("received.differs", choices.size()),
                        content(received, differences(choices)),
                        take,
                        () -> choices.stream().anyMatch(c -> c.wanted().get()));
        if (taken) {
            merge(
                    received,
                    choices.stream()
                            .filter(c -> c.wanted().get())
                            .map(Choice::difference)
                            .toList());
        }
    }

    private void merge(ReceivedPackage received, List<Difference> wanted) {
        Report mine = received.mine().orElseThrow();
        String said = WORDS.get("received.taken", wanted.size());
        Optional<OpenReport> shown = open.get().filter(o -> o.get().id().equals(mine.id()));
        if (shown.isPresent()) {
            keep(received, () -> {}, said, () -> edit(shown.get(), received, wanted));
        } else {
            keep(
                    received,
                    () -> app.store().reports().save(mine, received.merged(mine, wanted)),
                    said,
                    () -> {});
        }
    }

    private static void edit(OpenReport report, ReceivedPackage received, List<Difference> wanted) {
        report.edit(WORDS.get("step.take", wanted.size()), r -> received.merged(r, wanted));
    }

    /** A backup is made before anything changes, as before every import. */
    private void keep(ReceivedPackage received, Runnable save, String said, Runnable onScreen) {
        background
                .run(
                        WORDS.get("received.keeping"),
                        progress -> {
                            app.store().backups().makeIfChanged();
                            received.takeEvidence(app);
                            save.run();
                            return said;
                        })
                .onDone(
                        words -> {
                            onScreen.run();
                            dialogs.notice(Notice.of(words));
                        })
                .onError(IOException.class, this::fail)
                .onError(StoreException.class, this::fail);
    }

    private void fail(Throwable fault) {
        dialogs.tell(WORDS.get("received.failed"), fault.getMessage());
    }

    private static VBox differences(List<Choice> choices) {
        TableView<Choice> table = table("received-differences", choices.size());
        table.setEditable(true);
        TableColumn<Choice, Boolean> wanted = new TableColumn<>(WORDS.get("received.wanted"));
        wanted.setCellValueFactory(row -> row.getValue().wanted());
        wanted.setCellFactory(CheckBoxTableCell.forTableColumn(wanted));
        wanted.setPrefWidth(60);
        wanted.setSortable(false);
        table.getColumns().add(wanted);
        ComparisonView.add(table, WORDS.get("compare.field"), 260, c -> c.difference().field());
        ComparisonView.add(
                table,
                WORDS.get("received.mine"),
                220,
                c -> ComparisonView.orNone(c.difference().before()));
        ComparisonView.add(
                table,
                WORDS.get("received.theirs"),
                220,
                c -> ComparisonView.orNone(c.difference().after()));
        table.getItems().setAll(choices);
        CheckBox all = new CheckBox(WORDS.get("received.all"));
        all.setId("received-all");
        all.setOnAction(e -> choices.forEach(c -> c.wanted().set(all.isSelected())));
        Label count = new Label();
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        WORDS.get(
                                                "received.chosen",
                                                choices.stream()
                                                        .filter(c -> c.wanted().get())
                                                        .count()),
                                choices.stream()
                                        .map(Choice::wanted)
                                        .toArray(BooleanProperty[]::new)));
        count.getStyleClass().add("muted");
        VBox box = new VBox(all, table, count);
        box.getStyleClass().add("comparison");
        return box;
    }

    private static <T> TableView<T> table(String id, int rows) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.getStyleClass().add("list-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        double em = new Label().getFont().getSize();
        table.setPrefHeight((Math.clamp(rows, 3, 12) + 1.2) * 2.25 * em);
        return table;
    }

    private static VBox content(ReceivedPackage received, Node body) {
        VBox content = new VBox();
        content.getStyleClass().add("comparison");
        content.getStylesheets().add(ReceivedDialog.class.getResource("page.css").toExternalForm());
        received.verification()
                .manifest()
                .ifPresent(m -> content.getChildren().add(words(origin(m))));
        received.remarks().forEach(remark -> content.getChildren().add(words(remark)));
        content.getChildren().add(body);
        return content;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String origin(Manifest manifest) {
        return WORDS.get(
                "received.origin",
                manifest.year(),
                manifest.unit(),
                manifest.project(),
                manifest.sequence(),
                TIME.format(manifest.created()));
    }
}
