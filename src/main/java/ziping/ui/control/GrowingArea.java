package ziping.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text area as high as its text, between a few lines and half a page, so that a form can be read
 * without scrolling inside its fields. The text is measured apart from the area's own, because that
 * one knows its height only after the layout that asks for it.
 */
final class GrowingArea extends TextArea {

    private static final int MOST_LINES = 16;

    /** Line height, and what lies left and right and above and below of the text, in em. */
    private static final double LINE = 1.5;

    private static final double BESIDE = 1.6;
    private static final double AROUND = 1.1;

    private final int leastLines;
    private final Text measure = new Text();

    GrowingArea(int leastLines) {
        this.leastLines = leastLines;
        setWrapText(true);
        setPrefRowCount(leastLines);
        textProperty().addListener((p, before, now) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(this));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double wide = width < 0 ? getWidth() : width;
        measure.setFont(getFont());
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(em, wide - BESIDE * em));
        double height = measure.getLayoutBounds().getHeight();
        return Math.clamp(height, leastLines * LINE * em, MOST_LINES * LINE * em) + AROUND * em;
    }
}
