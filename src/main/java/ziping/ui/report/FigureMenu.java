package ziping.ui.report;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import ziping.report.LiveFigures;
import ziping.report.LiveValue;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** 插入实时数字: figures that stay true in the clerk's own sentences, with what they are now. */
final class FigureMenu {

    private static final Messages WORDS = Messages.of(FigureMenu.class);

    private final MenuButton node = new MenuButton(WORDS.get("figure.insert"));
    private final OpenReport report;
    private final Consumer<String> onInsert;

    FigureMenu(OpenReport report, Consumer<String> onInsert) {
        this.report = report;
        this.onInsert = onInsert;
        node.setId("insert-figure");
        node.setOnShowing(e -> fill());
    }

    MenuButton node() {
        return node;
    }

    private void fill() {
        LiveFigures figures = new LiveFigures(report.figures());
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (LiveFigures.Entry entry : figures.entries()) {
            groups.computeIfAbsent(group(entry.value()), name -> new Menu(name))
                    .getItems()
                    .add(item(figures, entry));
        }
        node.getItems().setAll(groups.values());
    }

    /** All in one list would be higher than the screen. */
    private static String group(LiveValue value) {
        return switch (value) {
            case LiveValue.Amount amount -> WORDS.get("figure.amounts");
            case LiveValue.Percent percent -> WORDS.get("figure.rates");
            case LiveValue.Score score -> WORDS.get("figure.scores");
            case LiveValue.Words words -> WORDS.get("figure.words");
        };
    }

    private MenuItem item(LiveFigures figures, LiveFigures.Entry entry) {
        String now =
                entry.value().isAbsent()
                        ? WORDS.get("figure.absent")
                        : figures.resolve(entry.token());
        MenuItem item = new MenuItem(WORDS.get("figure.line", entry.name(), now));
        item.setOnAction(e -> onInsert.accept(entry.token()));
        return item;
    }
}
