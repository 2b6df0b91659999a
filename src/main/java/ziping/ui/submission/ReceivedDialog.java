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

import ziping.app.ReceivedPackage;
import ziping.exchange.Difference;
import ziping.report.Report;
import ziping.store.StoreException;
import ziping.submission.Manifest;
import ziping.submission.Problem;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.PageContext;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** 核对收到的材料: says whether a package is sound, and takes over of it what the clerk wants. */
final class ReceivedDialog {

    private static final Messages WORDS = Messages.of(ReceivedDialog.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final PageContext context;

    /** A difference and whether it is to be taken over. */
    private record Choice(Difference difference, BooleanProperty wanted) {}

    ReceivedDialog(PageContext context) {
        this.context = context;
    }

    /** Lets the user choose a package and verifies it. */
    void choose() {
        String folder = WORDS.get("received.folder");
        Path home = Path.of(System.getProperty("user.home"));
        context.dialogs()
                .choose(
                        WORDS.get("received.which"),
                        WORDS.get("received.explain"),
                        List.of(folder, WORDS.get("received.zip")))
                .flatMap(
                        kind ->
                                kind.equals(folder)
                                        ? context.dialogs().folder(kind, home)
                                        : zip(kind, home))
                .ifPresent(this::verify);
    }

    /** Verifies a package and shows what came of it. */
    void verify(Path place) {
        Report open = context.report().get();
        context.background()
                .run(
                        WORDS.get("received.running"),
                        progress ->
                                ReceivedPackage.read(
                                        context.app(),
                                        place,
                                        Optional.of(open),
                                        (step, done, total) -> {
                                            progress.doing(step);
                                            progress.at(total == 0 ? 0 : (double) done / total);
                                        },
                                        progress::isCancelled))
                .onDone(this::show);
    }

    private Optional<Path> zip(String title, Path start) {
        return context
                .dialogs()
                .files(
                        title,
                        start,
                        new FileChooser.ExtensionFilter(WORDS.get("received.zip"), "*.zip"))
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
        context.dialogs()
                .show(WORDS.get("received.bad", problems.size()), content(received, table));
    }

    private void offerNew(ReceivedPackage received) {
        ButtonType take = new ButtonType(WORDS.get("received.add"), ButtonBar.ButtonData.OK_DONE);
        Label explain = new Label(WORDS.get("received.new"));
        explain.setWrapText(true);
        if (context.dialogs()
                .form(WORDS.get("received.good"), content(received, explain), take, () -> true)) {
            keep(
                    received,
                    () -> context.app().store().reports().add(received.theirs().orElseThrow()),
                    WORDS.get("received.added"));
        }
    }

    private void offerDifferences(ReceivedPackage received) {
        List<Choice> choices =
                received.differences().stream()
                        .map(d -> new Choice(d, new SimpleBooleanProperty()))
                        .toList();
        if (choices.isEmpty()) {
            context.dialogs()
                    .show(
                            WORDS.get("received.good"),
                            content(received, new Label(WORDS.get("received.same"))));
            return;
        }
        ButtonType take = new ButtonType(WORDS.get("received.take"), ButtonBar.ButtonData.OK_DONE);
        boolean taken =
                context.dialogs()
                        .form(
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
        if (mine.id().equals(context.report().get().id())) {
            keep(received, () -> {}, said, () -> edit(received, wanted));
        } else {
            keep(
                    received,
                    () -> context.app().store().reports().save(mine, received.merged(mine, wanted)),
                    said);
        }
    }

    private void edit(ReceivedPackage received, List<Difference> wanted) {
        context.report()
                .edit(WORDS.get("step.take", wanted.size()), r -> received.merged(r, wanted));
    }

    private void keep(ReceivedPackage received, Runnable save, String said) {
        keep(received, save, said, () -> {});
    }

    /** A backup is made before anything changes, as before every import. */
    private void keep(ReceivedPackage received, Runnable save, String said, Runnable onScreen) {
        context.background()
                .run(
                        WORDS.get("received.keeping"),
                        progress -> {
                            context.app().store().backups().makeIfChanged();
                            received.takeEvidence(context.app());
                            save.run();
                            return said;
                        })
                .onDone(
                        words -> {
                            onScreen.run();
                            context.dialogs().notice(Notice.of(words));
                        })
                .onError(IOException.class, this::fail)
                .onError(StoreException.class, this::fail);
    }

    private void fail(Throwable fault) {
        context.dialogs().tell(WORDS.get("received.failed"), fault.getMessage());
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
