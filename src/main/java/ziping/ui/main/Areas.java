package ziping.ui.main;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of the window that F6 goes round. Each part gets the focus back where it had it, else
 * at its first control.
 */
final class Areas {

    private final List<Node> areas;
    private final Map<Node, Node> last = new HashMap<>();

    /** In the order of the round; a part that is hidden or has no control is left out. */
    Areas(Node... areas) {
        this.areas = List.of(areas);
    }

    /** Gives the focus to the part after the one that has it, or to the one before. */
    void next(boolean forward) {
        Node focused = areas.getFirst().getScene().getFocusOwner();
        int from = indexOf(focused);
        if (from >= 0) {
            last.put(areas.get(from), focused);
        }
        for (int i = 1; i <= areas.size(); i++) {
            int to = Math.floorMod(from + (forward ? i : -i), areas.size());
            Optional<Node> target = target(areas.get(to));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private int indexOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            int index = areas.indexOf(at);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private Optional<Node> target(Node area) {
        Node before = last.get(area);
        return before != null && isIn(before, area) && canFocus(before)
                ? Optional.of(before)
                : controls(area).findFirst();
    }

    private static boolean isIn(Node node, Node area) {
        Node at = node;
        while (at != null && at != area) {
            at = at.getParent();
        }
        return at == area;
    }

    private static Stream<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Areas::controls)
                : Stream.empty();
    }

    private static boolean canFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
