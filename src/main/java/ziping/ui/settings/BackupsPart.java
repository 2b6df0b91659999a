package ziping.ui.settings;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import ziping.app.AppContext;
import ziping.store.Backup;
import ziping.store.StoreException;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.SystemPrograms;
import ziping.ui.support.Work;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The backups: which there are, making one, carrying one away, going back to one. */
final class BackupsPart {

    private static final Messages WORDS = Messages.of(BackupsPart.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final SettingsActions actions;
    private final TableView<Backup> table = new TableView<>();
    private final VBox node;

    BackupsPart(AppContext app, Background background, Dialogs dialogs, SettingsActions actions) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.actions = actions;
        table.setId("backups");
        table.getStyleClass().addAll("list-table", "backups");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(WORDS.get("backups.none")));
        table.getColumns().add(column("backup.made", backup -> TIME.format(backup.made())));
        table.getColumns().add(column("backup.reports", backup -> backup.reports()));
        table.getColumns().add(column("backup.size", backup -> kilobytes(backup.size())));
        table.getColumns()
                .add(
                        column(
                                "backup.state",
                                backup -> WORDS.get(backup.good() ? "backup.good" : "backup.bad")));
        node = new VBox(commands(), table);
        node.getStyleClass().add("backups-part");
    }

    Node node() {
        return node;
    }

    void refresh() {
        background
                .await(app.store().ask(reports -> app.store().backups().list()))
                .onDone(table.getItems()::setAll)
                .onError(StoreException.class, this::tell);
    }

    private Node commands() {
        Button restore = button("backup.restore", this::restoreSelected);
        restore.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox commands =
                new HBox(
                        button("backup.make", this::make),
                        restore,
                        button("backup.carry", this::carry),
                        button("backup.restoreFile", this::restoreFile));
        commands.getStyleClass().add("choices");
        return commands;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(WORDS.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(e -> action.run());
        return button;
    }

    private void make() {
        run(
                "backup.making",
                progress -> app.store().backups().make(),
                made ->
                        dialogs.notice(
                                Notice.of(
                                        WORDS.get(
                                                made.isPresent()
                                                        ? "backup.made.done"
                                                        : "backup.made.nothing"))));
    }

    private void carry() {
        dialogs.folder(WORDS.get("backup.carry"), app.folders().data())
                .ifPresent(
                        target ->
                                run(
                                        "backup.making",
                                        progress -> app.store().backups().backupTo(target),
                                        this::tellCarried));
    }

    private void tellCarried(Path file) {
        dialogs.notice(
                new Notice(
                        WORDS.get("backup.carried", file.getFileName()),
                        WORDS.get("folder.open"),
                        () -> SystemPrograms.open(file.getParent(), dialogs)));
    }

    private void restoreSelected() {
        Backup backup = table.getSelectionModel().getSelectedItem();
        restore(backup.file(), WORDS.get("restore.question", TIME.format(backup.made())));
    }

    private void restoreFile() {
        List<Path> chosen =
                dialogs.files(
                        WORDS.get("backup.restoreFile"),
                        app.folders().data(),
                        new FileChooser.ExtensionFilter(WORDS.get("backup.kind"), "*.zip", "*.*"));
        chosen.stream()
                .findFirst()
                .ifPresent(
                        file -> restore(file, WORDS.get("restore.question", file.getFileName())));
    }

    private void restore(Path file, String question) {
        if (!dialogs.confirm(
                question, WORDS.get("restore.consequence"), WORDS.get("restore.action"))) {
            return;
        }
        actions.closeProject(
                () ->
                        run(
                                "restore.running",
                                progress -> {
                                    app.store().backups().restoreFrom(file);
                                    return file;
                                },
                                done -> dialogs.notice(Notice.of(WORDS.get("restore.done")))));
    }

    private <T> void run(String title, Work<T> work, Consumer<T> onDone) {
        background
                .run(WORDS.get(title), work)
                .onDone(onDone)
                .onError(StoreException.class, this::tell)
                .andFinally(this::refresh);
    }

    private void tell(StoreException fault) {
        dialogs.tell(WORDS.get("backup.failed"), fault.getMessage());
    }

    private static TableColumn<Backup, Object> column(String key, Function<Backup, Object> value) {
        TableColumn<Backup, Object> column = new TableColumn<>(WORDS.get(key));
        column.setCellValueFactory(data -> text(value.apply(data.getValue())));
        column.setSortable(false);
        return column;
    }

    private static ObservableValue<Object> text(Object value) {
        return new ReadOnlyObjectWrapper<>(value);
    }

    private static String kilobytes(long bytes) {
        return WORDS.get("backup.kilobytes", Math.max(1, bytes / 1024));
    }
}
