package ziping.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;

import ziping.report.Report;
import ziping.ui.support.ReportField;

/** One labelled control of a form, tied to a field of the open report. */
interface FormControl {

    /** The field it is tied to. */
    ReportField<?> field();

    /** Its label. */
    Label label();

    /** The control with what belongs to it. */
    Node box();

    /** Whether it takes the whole width. */
    boolean isWide();

    /** Gives it the focus. */
    void focus();

    /** Shows the report's value. */
    void show(Report now);

    /** A dot would begin a style class when a node is looked up. */
    static String nodeId(ReportField<?> field) {
        String id = field.item().isEmpty() ? field.id() : field.id() + "-" + field.item();
        return id.replace('.', '-');
    }
}
