package ziping.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.app.AppContext;
import ziping.app.Appearance;
import ziping.app.ProgramVersion;
import ziping.app.Settings;
import ziping.ui.control.PageHead;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.SystemPrograms;

import java.util.Locale;

/** 设置: looks, data folder, backups. */
public final class SettingsPage {

    private static final Messages WORDS = Messages.of(SettingsPage.class);

    private final AppContext app;
    private final Dialogs dialogs;
    private final SettingsActions actions;
    private final BackupsPart backups;
    private final ToggleGroup appearances = new ToggleGroup();
    private final Slider fontSize = new Slider(Settings.SMALLEST, Settings.LARGEST, 14);
    private final Label fontSizeText = new Label();
    private final DeadlineField deadline;
    private final ScrollPane node;

    /** Builds the page. */
    public SettingsPage(
            AppContext app, Background background, Dialogs dialogs, SettingsActions actions) {
        this.app = app;
        this.dialogs = dialogs;
        this.actions = actions;
        backups = new BackupsPart(app, background, dialogs, actions);
        deadline = new DeadlineField(actions);
        VBox page =
                new VBox(
                        new PageHead(WORDS.get("title")),
                        section("looks"),
                        row("appearance", appearance()),
                        row("fontSize", fontSize()),
                        section("work"),
                        row("deadline", deadline.node()),
                        section("data"),
                        row("folder", folder()),
                        section("backups"),
                        backups.node(),
                        section("program"),
                        row("version", new Label(ProgramVersion.text())),
                        row("licences", licences()));
        page.getStyleClass().add("page");
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
    }

    /** What is shown. */
    public Node node() {
        return node;
    }

    /** Shows how things are now. */
    public void refresh() {
        for (Toggle toggle : appearances.getToggles()) {
            toggle.setSelected(toggle.getUserData() == actions.appearance());
        }
        fontSize.setValue(actions.fontSize());
        deadline.refresh();
        backups.refresh();
    }

    /** Gives the focus to the first choice. */
    public void focus() {
        ((Node) appearances.getSelectedToggle()).requestFocus();
    }

    private Node appearance() {
        HBox choices = new HBox();
        choices.getStyleClass().add("choices");
        for (Appearance appearance : Appearance.values()) {
            String name = appearance.name().toLowerCase(Locale.ROOT);
            ToggleButton choice = new ToggleButton(WORDS.get("appearance." + name));
            choice.setId("appearance-" + name);
            choice.setUserData(appearance);
            choice.setToggleGroup(appearances);
            choice.setOnAction(
                    e -> {
                        choice.setSelected(true); // one of them is always chosen
                        actions.look(appearance, actions.fontSize());
                    });
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private Node fontSize() {
        fontSize.setId("fontSize");
        fontSize.setBlockIncrement(1);
        fontSize.setMajorTickUnit(1);
        fontSize.setMinorTickCount(0);
        fontSize.setSnapToTicks(true);
        fontSize.setAccessibleText(WORDS.get("fontSize"));
        fontSize.valueProperty()
                .addListener(
                        (p, before, now) -> {
                            int size = (int) Math.round(now.doubleValue());
                            fontSizeText.setText(WORDS.get("fontSize.pixels", size));
                            if (size != actions.fontSize()) {
                                actions.look(actions.appearance(), size);
                            }
                        });
        fontSizeText.setText(WORDS.get("fontSize.pixels", actions.fontSize()));
        return new HBox(fontSize, fontSizeText);
    }

    private Node folder() {
        Label place = new Label(app.folders().data().toString());
        place.setId("dataFolder");
        Button open = new Button(WORDS.get("folder.open"));
        open.setOnAction(e -> SystemPrograms.open(app.folders().data(), dialogs));
        return new HBox(place, open);
    }

    private Node licences() {
        Label own = new Label(WORDS.get("licences.own"));
        Button show = new Button(WORDS.get("licences.show"));
        show.setId("licences-show");
        show.setOnAction(e -> dialogs.show(WORDS.get("licences.headline"), thirdParties()));
        return new HBox(own, show);
    }

    private static Node thirdParties() {
        TextArea text = new TextArea(String.join("\n", ProgramVersion.thirdParties()));
        text.setId("licences-text");
        text.setEditable(false);
        text.setPrefColumnCount(60);
        text.setPrefRowCount(18);
        return text;
    }

    private static Label section(String key) {
        Label label = new Label(WORDS.get("section." + key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Node row(String key, Node content) {
        Label label = new Label(WORDS.get(key));
        label.setLabelFor(content);
        label.getStyleClass().add("settings-label");
        content.getStyleClass().add("settings-value");
        HBox row = new HBox(label, content);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
