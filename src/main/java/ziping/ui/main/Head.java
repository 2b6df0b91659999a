package ziping.ui.main;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;

import java.util.List;

/** The bar at the top: where I am, undo and redo, and the commands of the open report. */
final class Head {

    private static final Messages WORDS = Messages.of(Head.class);

    private final HBox node = new HBox();
    private final HBox crumbs = new HBox();
    private final HBox reportCommands = new HBox();
    private final Button undo = icon("undo", "icon-undo");
    private final Button redo = icon("redo", "icon-redo");

    Head(Commands commands) {
        node.getStyleClass().add("window-head");
        crumbs.getStyleClass().add("crumbs");
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        undo.setOnAction(e -> commands.undo());
        redo.setOnAction(e -> commands.redo());
        Button export = new Button(WORDS.get("export"));
        export.setId("export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setTooltip(new Tooltip(WORDS.get("export.key")));
        export.setOnAction(e -> commands.export());
        Button handIn = new Button(WORDS.get("handIn"));
        handIn.getStyleClass().add("accent");
        handIn.setId("handIn");
        handIn.setMinWidth(Region.USE_PREF_SIZE);
        handIn.setTooltip(new Tooltip(WORDS.get("handIn.key")));
        handIn.setOnAction(e -> commands.handIn());
        reportCommands.getStyleClass().add("head-commands");
        reportCommands.getChildren().setAll(undo, redo, export, handIn);
        Button theme = icon("theme", "icon-theme");
        theme.setAccessibleText(WORDS.get("theme"));
        theme.setTooltip(new Tooltip(WORDS.get("theme")));
        theme.setOnAction(e -> commands.toggleTheme());
        Button help = icon("help", "icon-help");
        help.setAccessibleText(WORDS.get("help"));
        help.setTooltip(new Tooltip(WORDS.get("help.key")));
        help.setOnAction(e -> commands.help());
        node.getChildren().setAll(crumbs, search(commands), reportCommands, theme, help);
        show(null);
    }

    Node node() {
        return node;
    }

    /** Offers the commands of a report; {@code null} while none is open. */
    void show(OpenReport report) {
        reportCommands.setVisible(report != null);
        reportCommands.setManaged(report != null);
        if (report != null) {
            name(undo, WORDS.get("undo"), report.undoNameProperty().get());
            name(redo, WORDS.get("redo"), report.redoNameProperty().get());
        }
    }

    /** Shows the way here; the last step is where the user is. */
    void showWay(List<Crumb> way) {
        crumbs.getChildren().clear();
        for (Crumb crumb : way) {
            if (!crumbs.getChildren().isEmpty()) {
                crumbs.getChildren().add(separator());
            }
            crumbs.getChildren().add(node(crumb, crumb == way.getLast()));
        }
    }

    private static Node node(Crumb crumb, boolean last) {
        return !crumb.others().isEmpty() ? menu(crumb) : last ? here(crumb) : link(crumb);
    }

    private static Node menu(Crumb crumb) {
        MenuButton menu = new MenuButton(crumb.text());
        menu.setId("crumb-menu");
        menu.getStyleClass().setAll("crumb", "crumb-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Crumb other : crumb.others()) {
            MenuItem item = new MenuItem(other.text());
            item.setOnAction(e -> other.open().run());
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Looks like the field it opens. */
    private static Button search(Commands commands) {
        Label key = new Label(WORDS.get("search.key"));
        key.getStyleClass().add("search-key");
        Button search = new Button(WORDS.get("search"), key);
        search.setId("open-search");
        search.getStyleClass().setAll("search-button");
        search.setContentDisplay(ContentDisplay.RIGHT);
        search.setOnAction(e -> commands.search());
        return search;
    }

    private static void name(Button button, String word, String step) {
        boolean none = step.isEmpty();
        String text = none ? word : WORDS.get("step", word, step);
        button.setDisable(none);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }

    private static Node here(Crumb crumb) {
        Label label = new Label(crumb.text());
        label.getStyleClass().add("crumb-here");
        label.setMinWidth(Region.USE_PREF_SIZE); // the way to here gives room first
        return label;
    }

    private static Node link(Crumb crumb) {
        Button button = new Button(crumb.text());
        button.getStyleClass().setAll("crumb", "crumb-project");
        button.setOnAction(e -> crumb.open().run());
        return button;
    }

    private static Node separator() {
        Label label = new Label(WORDS.get("crumb.separator"));
        label.getStyleClass().add("crumb-separator");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button icon(String id, String shape) {
        Region picture = new Region();
        picture.getStyleClass().addAll("icon", shape);
        Button button = new Button(null, picture);
        button.setId(id);
        button.getStyleClass().setAll("icon-button");
        return button;
    }
}
