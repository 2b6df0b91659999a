package ziping.ui.control;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text area as high as its text, between a few lines and half a page, so that a form can be read
 * without scrolling inside its fields.
 */
final class GrowingArea extends TextArea {

    private static final int MOST_LINES = 16;
    private static final double LINE = 1.55;

    private final int leastLines;
    private Text text;

    GrowingArea(int leastLines) {
        this.leastLines = leastLines;
        setWrapText(true);
        setPrefRowCount(leastLines);
        addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(this));
    }

    /** The text's own node exists only once the skin has been laid out. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (text == null && lookup(".text") instanceof Text found) {
            text = found;
            text.layoutBoundsProperty().addListener((p, before, now) -> grow());
            grow();
        }
    }

    private void grow() {
        double line = getFont().getSize() * LINE;
        double around = getFont().getSize();
        double wanted = text.getLayoutBounds().getHeight() + around;
        setPrefHeight(Math.clamp(wanted, leastLines * line + around, MOST_LINES * line + around));
    }
}
