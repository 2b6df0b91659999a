package ziping.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;

/**
 * Something small that floats over a table without taking the focus: a complaint, a notice, a list
 * to choose from. It inherits fonts and colours from its owner.
 */
final class CellPopup extends PopupControl {

    private static final double OUT_OF_SIGHT = -10_000;

    CellPopup(Parent content) {
        // a popup has a scene of its own, which the table's style sheet does not reach
        content.getStylesheets().add(Looks.SHEET);
        setHideOnEscape(false);
        setConsumeAutoHidingEvents(false);
        setSkin(new Bare(this, content));
    }

    /** Shows it below the bounds, given in the owner's coordinates. */
    void showBelow(Node owner, Bounds bounds) {
        Point2D place = owner.localToScreen(bounds.getMinX(), bounds.getMaxY());
        if (place == null || owner.getScene().getWindow() == null) {
            return;
        }
        setAutoFix(true);
        if (isShowing()) {
            setAnchorX(place.getX());
            setAnchorY(place.getY());
        } else {
            show(owner, place.getX(), place.getY());
        }
    }

    /**
     * Takes it out of sight without closing its window, which would end a composition of the input
     * method at its first letter.
     */
    void stepAside() {
        setAutoFix(false);
        setAnchorX(OUT_OF_SIGHT);
        setAnchorY(OUT_OF_SIGHT);
    }

    private record Bare(CellPopup popup, Node content) implements Skin<CellPopup> {
        @Override
        public CellPopup getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return content;
        }

        @Override
        public void dispose() {
            // nothing is held
        }
    }
}
