package ziping.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** A scroll bar of a table; its value is in pixels of what is scrolled. */
final class TableBar extends ScrollBar {

    TableBar(Orientation orientation) {
        setOrientation(orientation);
        setFocusTraversable(false);
        setUnitIncrement(31);
    }

    /** Takes its place and learns how much of how much is in view. */
    void place(double x, double y, double width, double height, double content, double view) {
        setVisible(width > 0 && height > 0);
        setMax(Math.max(0, content - view));
        setVisibleAmount(content == 0 ? 0 : getMax() * view / content);
        setValue(Math.clamp(getValue(), 0, getMax()));
        setBlockIncrement(view);
        resizeRelocate(x, y, width, height);
    }

    /** Scrolls so that a stretch is in view. */
    void reveal(double from, double length, double view) {
        double value = Math.min(getValue(), from);
        setMax(Math.max(getMax(), from + length - view));
        setValue(Math.max(value, from + length - view));
    }

    /** Scrolls by so many pixels; false if it cannot. */
    boolean scroll(double by) {
        double value = Math.clamp(getValue() - by, 0, Math.max(0, getMax()));
        boolean moves = isVisible() && value != getValue();
        if (moves) {
            setValue(value);
        }
        return moves;
    }
}
