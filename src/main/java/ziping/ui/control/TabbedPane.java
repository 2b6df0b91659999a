package ziping.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of several contents, chosen by tabs in a line. Unlike a TabPane it is as high as the content
 * it shows, so that a page scrolls as a whole.
 */
public final class TabbedPane extends VBox {

    private final HBox tabs = new HBox();
    private final StackPane contents = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> byId = new LinkedHashMap<>();

    /** Without any tab yet. */
    public TabbedPane() {
        getStyleClass().add("tabbed-pane");
        tabs.getStyleClass().add("tabs");
        getChildren().addAll(tabs, contents);
        group.selectedToggleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            }
                        });
    }

    /** Adds a tab; the first one is shown. */
    public void add(String id, ObservableValue<String> title, Node content) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(title);
        tab.setToggleGroup(group);
        tab.setId("tab-" + id);
        tab.getStyleClass().setAll("tab-link");
        content.visibleProperty().bind(tab.selectedProperty());
        content.managedProperty().bind(tab.selectedProperty());
        byId.put(id, tab);
        tabs.getChildren().add(tab);
        contents.getChildren().add(content);
        if (byId.size() == 1) {
            tab.setSelected(true);
        }
    }

    /** Shows a tab; an unknown one changes nothing. */
    public void select(String id) {
        if (byId.containsKey(id)) {
            byId.get(id).setSelected(true);
        }
    }

    /** The id of the tab that is shown. */
    public String selected() {
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    @Override
    public String getUserAgentStylesheet() {
        return Looks.SHEET;
    }
}
