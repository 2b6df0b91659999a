package ziping.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that may be longer than its column and is whole in its hint. */
final class HintCell<T> extends TableCell<T, String> {

    private static final int WIDEST = 480;

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean none = empty || words == null;
        setText(none ? null : words.replace('\n', ' '));
        setTooltip(none || words.length() < 10 ? null : hint(words));
    }

    private static Tooltip hint(String words) {
        Tooltip hint = new Tooltip(words);
        hint.setWrapText(true);
        hint.setMaxWidth(WIDEST);
        return hint;
    }
}
