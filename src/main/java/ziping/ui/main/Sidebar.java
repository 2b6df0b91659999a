package ziping.ui.main;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.check.Completeness;
import ziping.ui.support.Messages;
import ziping.ui.support.PageEntry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The navigation at the left: where I am, and how far each page is filled in. */
final class Sidebar {

    static final String HOME = "home";
    static final String COLLECTION = "collection";
    static final String SETTINGS = "settings";

    private static final Messages WORDS = Messages.of(Sidebar.class);
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VBox node = new VBox();
    private final VBox pages = new VBox();
    private final Region line = new Region();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final List<PageEntry> entries;

    Sidebar(List<PageEntry> entries, Consumer<String> open) {
        this.entries = entries;
        node.getStyleClass().add("sidebar");
        line.getStyleClass().add("sidebar-line");
        Button home = button(HOME, WORDS.get("home"), open);
        entries.forEach(entry -> pages.getChildren().add(pageButton(entry, open)));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button collection = button(COLLECTION, WORDS.get("collection"), open);
        Button settings = button(SETTINGS, WORDS.get("settings"), open);
        node.getChildren().setAll(home, line, pages, gap, collection, settings);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrows);
        showPages(false);
    }

    Node node() {
        return node;
    }

    void select(String id) {
        buttons.forEach((key, b) -> b.pseudoClassStateChanged(SELECTED, key.equals(id)));
    }

    /** Shows the pages of a report, or hides them while none is open. */
    void showPages(boolean shown) {
        for (Node part : List.of(line, pages)) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }

    /** Marks the pages with how far they are filled in. */
    void mark(Map<String, Completeness> completeness) {
        entries.forEach(
                entry ->
                        Optional.ofNullable(completeness.get(entry.title()))
                                .ifPresent(mark -> mark(entry, mark)));
    }

    private void mark(PageEntry entry, Completeness mark) {
        Button button = buttons.get(entry.id());
        button.getGraphic()
                .getStyleClass()
                .setAll("fill-mark", mark.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(entry.title() + " " + mark.label());
        button.getTooltip().setText(mark.label());
    }

    private Button pageButton(PageEntry entry, Consumer<String> open) {
        Button button = button(entry.id(), entry.title(), open);
        button.setGraphic(new Region());
        button.setTooltip(new Tooltip());
        return button;
    }

    private Button button(String id, String title, Consumer<String> open) {
        Button button = new Button(title);
        button.setId("nav-" + id);
        button.getStyleClass().setAll("nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> open.accept(id));
        buttons.put(id, button);
        return button;
    }

    private void moveByArrows(KeyEvent key) {
        int step =
                switch (key.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        List<Button> shown =
                buttons.values().stream().filter(b -> b.getParent().isVisible()).toList();
        int at = shown.indexOf(node.getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            shown.get(Math.floorMod(at + step, shown.size())).requestFocus();
            key.consume();
        }
    }
}
