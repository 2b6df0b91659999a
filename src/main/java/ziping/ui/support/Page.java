package ziping.ui.support;

import javafx.scene.Node;

/** One page of the open report. It is built when first opened and lives as long as the report. */
public interface Page {

    /** What is shown in the page area, the same node at every call. */
    Node node();

    /** Gives the focus to a field or record of this page; an unknown one changes nothing. */
    default void focus(Place place) {}
}
