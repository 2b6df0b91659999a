package ziping.ui.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of a table: every command that has a key, with its key beside it. */
final class TableMenu {

    private final ContextMenu menu = new ContextMenu();

    private TableMenu() {}

    static void install(EditTable<?> table, boolean canGrow) {
        TableMenu commands = new TableMenu();
        commands.add("cut", "Shortcut+X", table::cut);
        commands.add("copy", "Shortcut+C", table::copy);
        commands.add("paste", "Shortcut+V", table::paste);
        commands.add("clear", "Delete", table::clear);
        commands.add("fill", "Shortcut+D", table::fillDown);
        if (canGrow) {
            commands.menu.getItems().add(new SeparatorMenuItem());
            commands.add("insert", "Shortcut+Plus", table::insertRows);
            commands.add("delete", "Shortcut+Minus", table::deleteRows);
            commands.add("up", "Alt+Up", () -> table.shiftRows(-1));
            commands.add("down", "Alt+Down", () -> table.shiftRows(1));
        }
        table.setOnContextMenuRequested(
                request -> {
                    commands.menu.show(table, request.getScreenX(), request.getScreenY());
                    request.consume();
                });
        table.sceneProperty().addListener(o -> commands.menu.hide());
    }

    private void add(String key, String accelerator, Runnable command) {
        MenuItem item = new MenuItem(Wording.of("menu." + key));
        item.setAccelerator(KeyCombination.valueOf(accelerator));
        item.setOnAction(event -> command.run());
        item.setId("table-" + key);
        menu.getItems().add(item);
    }
}
