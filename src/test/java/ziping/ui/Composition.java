package ziping.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** What an input method says while pinyin become words. */
public final class Composition {

    private Composition() {}

    /** Letters that are not words yet. */
    public static InputMethodEvent open(String letters) {
        return event(
                FXCollections.observableArrayList(
                        new InputMethodTextRun(letters, InputMethodHighlight.SELECTED_RAW)),
                "",
                letters.length());
    }

    /** The words that were chosen; none if the clerk gave up. */
    public static InputMethodEvent done(String words) {
        return event(FXCollections.observableArrayList(), words, 0);
    }

    private static InputMethodEvent event(
            ObservableList<InputMethodTextRun> open, String words, int caret) {
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, open, words, caret);
    }
}
