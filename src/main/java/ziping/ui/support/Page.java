package ziping.ui.support;

import javafx.scene.Node;

import java.util.Optional;

/** One page of the open report. It is built when first opened and lives as long as the report. */
public interface Page {

    /** What is shown in the page area, the same node at every call. */
    Node node();

    /** What the page adds to the column at the right, above the self-check. */
    default Optional<Node> side() {
        return Optional.empty();
    }

    /** Gives the focus to a field or record of this page; an unknown one changes nothing. */
    default void focus(Place place) {}
}
