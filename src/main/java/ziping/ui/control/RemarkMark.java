package ziping.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import ziping.check.Severity;
import ziping.ui.support.FieldMarks;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;

/**
 * Shows at a field what the self-check says of it: a sign before its label, the colour of its
 * border, and the sentences when the pointer rests on it.
 */
final class RemarkMark {

    private static final PseudoClass MUST = PseudoClass.getPseudoClass("must-mend");
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("look-again");
    private static final Duration SOON = Duration.millis(300);

    private RemarkMark() {}

    /** Keeps a field's label and control marked as the newest self-check has it. */
    static void follow(OpenReport report, Label label, Control input, Place field) {
        ChangeListener<FieldMarks> newest = (p, before, marks) -> show(label, input, marks, field);
        input.getProperties().put(RemarkMark.class, newest);
        report.marksProperty().addListener(new WeakChangeListener<>(newest));
        show(label, input, report.marksProperty().get(), field);
    }

    private static void show(Label label, Control input, FieldMarks marks, Place field) {
        Severity severity = marks.severity(field);
        show(input, severity);
        label.setGraphic(severity == null ? null : sign(severity));
        input.setTooltip(severity == null ? null : tip(marks.sentences(field)));
    }

    /** Shows at a node how much the remark about it matters; {@code null} for no remark. */
    static void show(Node node, Severity severity) {
        node.pseudoClassStateChanged(MUST, severity == Severity.MUST);
        node.pseudoClassStateChanged(HINT, severity == Severity.HINT || severity == Severity.NOTE);
    }

    private static Label sign(Severity severity) {
        Label sign = new Label(severity == Severity.MUST ? "✕" : "!");
        sign.getStyleClass().addAll("field-mark");
        show(sign, severity);
        return sign;
    }

    private static Tooltip tip(String sentences) {
        Tooltip tip = new Tooltip(sentences);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(SOON);
        return tip;
    }
}
