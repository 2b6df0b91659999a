package ziping.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

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
    private static final double AROUND = 1.4;

    private final int leastLines;
    private final Text measure = new Text();

    /** A height set while the parent lays out would not be heard of. */
    private final PauseTransition later = new PauseTransition(Duration.millis(1));

    GrowingArea(int leastLines) {
        this.leastLines = leastLines;
        setWrapText(true);
        setPrefRowCount(leastLines);
        later.setOnFinished(e -> setPrefHeight(wantedHeight()));
        textProperty().addListener((p, before, now) -> later.playFromStart());
        widthProperty().addListener((p, before, now) -> later.playFromStart());
        fontProperty().addListener((p, before, now) -> later.playFromStart());
        addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(this));
    }

    private double wantedHeight() {
        double em = getFont().getSize();
        measure.setFont(getFont());
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(em, getWidth() - BESIDE * em));
        double height = measure.getLayoutBounds().getHeight();
        return Math.clamp(height, leastLines * LINE * em, MOST_LINES * LINE * em) + AROUND * em;
    }
}
