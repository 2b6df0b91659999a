package ziping.ui.submission;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.app.HandInWish;
import ziping.disk.Drive;
import ziping.submission.PackageForm;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.Polled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the package goes, in which form, and the button that sends it there. */
final class TargetCard {

    private static final Messages WORDS = Messages.of(TargetCard.class);

    private final PageContext context;
    private final ContentsCard contents;
    private final HandInRun run;
    private final DriveList drives;
    private final ToggleButton folder = toggle("form.folder");
    private final ToggleButton zip = toggle("form.zip");
    private final ToggleButton file = toggle("form.file");
    private final ToggleButton one = toggle("scope.one");
    private final ToggleButton year = toggle("scope.year");
    private final TextField by = new TextField();
    private final Button start = new Button(WORDS.get("start"));
    private final VBox node = new VBox();

    TargetCard(
            PageContext context,
            Node page,
            ContentsCard contents,
            ReadOnlyBooleanProperty ready,
            HandInRun run) {
        this.context = context;
        this.contents = contents;
        this.run = run;
        drives = new DriveList(from -> context.dialogs().folder(WORDS.get("drive.other"), from));
        Polled<List<Drive>> there = new Polled<>(context.background(), page, Drive::all);
        there.answerProperty().addListener((p, before, now) -> drives.show(now));
        run.setOnEnd(there::ask);
        String folderBefore = context.choices().get().handInFolder();
        if (!folderBefore.isEmpty() && Files.isDirectory(Path.of(folderBefore))) {
            drives.remember(Path.of(folderBefore));
        }
        file.setTooltip(new Tooltip(WORDS.get("form.file.explain")));
        by.setId("hand-in-by");
        by.setText(whoHandsIn());
        start.setId("start-hand-in");
        start.getStyleClass().add("accent");
        start.setMaxWidth(Double.MAX_VALUE);
        start.disableProperty()
                .bind(
                        drives.folderProperty()
                                .isNull()
                                .or(run.runningProperty())
                                .or(ready.not().and(one.selectedProperty())));
        start.setOnAction(e -> start());
        node.getStyleClass().addAll("card", "target");
        node.getChildren()
                .setAll(
                        title(),
                        drives.node(),
                        row("form", folder, zip, file),
                        row("scope", one, year),
                        row("by", by),
                        start);
        start.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::act, drives.folderProperty(), year.selectedProperty()));
    }

    Node node() {
        return node;
    }

    void focus() {
        if (start.isDisabled()) {
            drives.focus();
        } else {
            start.requestFocus();
        }
    }

    /** Whoever did it last, else who wrote the report, else whose account this is. */
    private String whoHandsIn() {
        return Stream.of(
                        context.choices().get().handInBy(),
                        context.report().get().evaluation().writer(),
                        System.getProperty("user.name"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Label title() {
        Label title = new Label(WORDS.get("target.title"));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static ToggleButton toggle(String key) {
        ToggleButton button = new ToggleButton(WORDS.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("tab-button");
        return button;
    }

    /** One of the buttons is always chosen, the first to begin with. */
    private static HBox row(String key, ToggleButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton button : buttons) {
            button.setToggleGroup(group);
            button.setOnAction(e -> button.setSelected(true));
        }
        buttons[0].setSelected(true);
        FlowPane choices = new FlowPane(buttons);
        choices.getStyleClass().add("target-choices");
        return row(key, choices);
    }

    private static HBox row(String key, Node field) {
        Label label = new Label(WORDS.get(key));
        label.getStyleClass().add("target-label");
        label.setLabelFor(field);
        HBox row = new HBox(label, field);
        row.getStyleClass().add("field-row");
        HBox.setHgrow(field, Priority.ALWAYS);
        return row;
    }

    /** The button names its act. */
    private String act() {
        Path to = drives.folderProperty().get();
        if (to == null) {
            return WORDS.get("start");
        }
        String where = drives.drive().map(Drive::name).orElse(to.toString());
        return WORDS.get(year.isSelected() ? "start.year" : "start.one", where);
    }

    private PackageForm form() {
        if (file.isSelected()) {
            return PackageForm.FILE;
        }
        return zip.isSelected() ? PackageForm.ZIP : PackageForm.FOLDER;
    }

    private void start() {
        String byHand = drives.byHand().map(Path::toString).orElse("");
        context.choices().edit(s -> s.withHandInBy(by.getText().strip()).withHandInFolder(byHand));
        HandInWish wish =
                new HandInWish(
                        drives.folderProperty().get(),
                        form(),
                        contents.withPdf(),
                        by.getText().strip(),
                        contents.packageName());
        run.start(wish, year.isSelected(), drives.drive().isPresent());
    }
}
