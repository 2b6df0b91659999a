package ziping.ui.report;

import javafx.scene.Node;

import ziping.report.Report;
import ziping.ui.control.ReportArea;

import java.util.Optional;

/** What fills one slot of a section, as the clerk works on it. */
interface SectionPart {

    /** What is shown, the same node at every call. */
    Node node();

    /** Shows the report as it is now. */
    default void show(Report now) {}

    /** Whether a text or facts key leads here. */
    default boolean answersTo(String key) {
        return false;
    }

    /** Gives it the focus. */
    default void focus() {
        node().requestFocus();
    }

    /** Where words can be inserted now. */
    default Optional<ReportArea> area() {
        return Optional.empty();
    }
}
