package ziping.ui.support;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls to what gets the focus. JavaFX does so for Tab only; a remark, a search, an undo or the
 * next start give the focus by themselves, and the field may lie far below.
 */
public final class FocusInView {

    /** So much of a field, in pixels, is enough to be found; more would move under a click. */
    private static final double ENOUGH = 24;

    /** What is left free between the field and the edge. */
    private static final double MARGIN = 16;

    private final Scene scene;
    private final Runnable afterLayout = this::reveal;

    private FocusInView(Scene scene) {
        this.scene = scene;
    }

    /** Follows the focus in a scene. */
    public static void install(Scene scene) {
        FocusInView follower = new FocusInView(scene);
        scene.focusOwnerProperty().addListener((p, before, now) -> follower.wait(now));
    }

    /** Where a field stands is known only after it has been laid out. */
    private void wait(Node owner) {
        scene.removePostLayoutPulseListener(afterLayout);
        if (owner != null) {
            scene.addPostLayoutPulseListener(afterLayout);
            scene.getRoot().requestLayout(); // there must be a pulse
        }
    }

    private void reveal() {
        scene.removePostLayoutPulseListener(afterLayout);
        Node owner = scene.getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && at != owner) {
                reveal(owner, pane);
            }
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        Bounds field = pane.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double content = pane.getContent().getBoundsInLocal().getHeight();
        double seen = Math.min(field.getMaxY(), view) - Math.max(field.getMinY(), 0);
        boolean found = seen >= Math.min(field.getHeight(), ENOUGH);
        if (!found && content > view) {
            boolean above = field.getMinY() < 0;
            double by =
                    above || field.getHeight() > view
                            ? field.getMinY() - MARGIN
                            : field.getMaxY() - view + MARGIN;
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / (content - view), 0.0, 1.0));
        }
    }
}
