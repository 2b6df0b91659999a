package ziping.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.ui.support.OpenReport;
import ziping.ui.support.ReportField;

/**
 * A long text of the open report with its label above, for pages whose texts are not known before
 * an outline names them. Each character typed is an edit.
 */
public final class ReportArea {

    private static final int LINES = 5;

    private final FormField<String> field;
    private final VBox node;

    /**
     * Ties an area.
     *
     * @param page id of the page, for the place of the text
     * @param label official words above it, also naming the step when it is edited
     */
    public ReportArea(OpenReport report, String page, ReportField<String> text, String label) {
        FieldLook look = new FieldLook(label, "", "", Wording.of("edit", label), LINES, true);
        field = new FormField<>(report, page, text, CellKinds.LONG_TEXT, look);
        Label above = field.label();
        node = new VBox(above, field.box());
        node.getStyleClass().add("form");
    }

    /** Label and area. */
    public Node node() {
        return node;
    }

    /** Shows what others have changed. */
    public void show(Report now) {
        field.show(now);
    }

    /** Gives it the focus, ready to write on at the end. */
    public void focus() {
        field.focus();
    }

    /** Puts words in place of what is selected, where the caret is or was last. */
    public void insert(String words) {
        field.insert(words);
    }

    /** What stands in it. */
    public String text() {
        return field.text();
    }

    /** What is selected in it; empty if nothing is. */
    public String selected() {
        return field.selected();
    }
}
