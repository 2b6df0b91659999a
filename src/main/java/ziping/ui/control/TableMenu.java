package ziping.ui.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of a table: every command that has a key, with its key beside it. */
final class TableMenu {

    private final ContextMenu menu = new ContextMenu();

    private TableMenu() {}

    static void install(EditTable<?> table, BlockCommands<?> block, boolean canGrow) {
        TableMenu commands = new TableMenu();
        commands.add("cut", "Shortcut+X", block::cut);
        commands.add("copy", "Shortcut+C", block::copy);
        commands.add("paste", "Shortcut+V", block::paste);
        commands.add("clear", "Delete", block::clear);
        commands.add("fill", "Shortcut+D", block::fillDown);
        if (canGrow) {
            commands.menu.getItems().add(new SeparatorMenuItem());
            commands.add("insert", "Shortcut+Plus", block::insertRows);
            commands.add("delete", "Shortcut+Minus", block::deleteRows);
            commands.add("up", "Alt+Up", () -> block.shiftRows(-1));
            commands.add("down", "Alt+Down", () -> block.shiftRows(1));
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
