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

    static void install(Scene scene, MainWindow window) {
        Map<KeyCombination, Runnable> keys = keys(window);
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

    private static Map<KeyCombination, Runnable> keys(MainWindow window) {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(control(KeyCode.Z), window::undo);
        keys.put(control(KeyCode.Y), window::redo);
        keys.put(
                new KeyCodeCombination(
                        KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                window::redo);
        keys.put(control(KeyCode.S), window::saveNow);
        keys.put(control(KeyCode.E), window::export);
        keys.put(new KeyCodeCombination(KeyCode.F6), window::switchPart);
        for (int number = 0; number <= 9; number++) {
            int target = number;
            keys.put(
                    control(KeyCode.getKeyCode(String.valueOf(number))),
                    () -> window.openNumber(target));
        }
        return keys;
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
