package ziping.ui.main;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of the window. They are caught before the focused control sees them, because text fields
 * have an undo of their own that knows nothing of the report.
 */
final class Shortcuts {

    private Shortcuts() {}

    static void install(Scene scene, Commands commands) {
        Map<KeyCombination, Runnable> keys = keys(commands);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event ->
                        keys.entrySet().stream()
                                .filter(key -> key.getKey().match(event))
                                .findFirst()
                                .ifPresent(
                                        key -> {
                                            event.consume();
                                            key.getValue().run();
                                        }));
    }

    private static Map<KeyCombination, Runnable> keys(Commands commands) {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(control(KeyCode.Z), commands::undo);
        keys.put(control(KeyCode.Y), commands::redo);
        keys.put(
                new KeyCodeCombination(
                        KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                commands::redo);
        keys.put(control(KeyCode.S), commands::save);
        keys.put(control(KeyCode.E), commands::export);
        keys.put(control(KeyCode.K), commands::search);
        keys.put(
                new KeyCodeCombination(
                        KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                commands::handIn);
        keys.put(new KeyCodeCombination(KeyCode.F1), commands::help);
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> commands.switchArea(true));
        keys.put(
                new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN),
                () -> commands.switchArea(false));
        for (int number = 0; number <= 9; number++) {
            int target = number;
            KeyCode digit = KeyCode.getKeyCode(String.valueOf(number));
            keys.put(control(digit), () -> commands.openNumber(target));
            keys.put(
                    new KeyCodeCombination(digit, KeyCombination.ALT_DOWN),
                    () -> commands.openNumber(target));
        }
        return keys;
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
