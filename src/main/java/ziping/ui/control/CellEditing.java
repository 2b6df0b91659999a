package ziping.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import ziping.value.InvalidValueException;

import java.util.List;

/**
 * Editing the active cell: begin, choose, take over or give up, and the complaint about a text that
 * is not understood.
 */
final class CellEditing<T> {

    private final Region table;
    private final TableModel<T> model;
    private final TableSheet<T> sheet;
    private final TableNotice notice;
    private final CellEditor editor = new CellEditor(this::typing);
    private final ChoiceList choices = new ChoiceList();
    private final Label complaint = new Label();
    private final CellPopup complaintPopup = new CellPopup(complaint);
    private final ReadOnlyStringWrapper complaintText = new ReadOnlyStringWrapper("");
    private final Runnable changed;

    /** Until the event that brings the words of an input method is over. */
    private final PauseTransition afterwards = new PauseTransition(Duration.millis(1));

    /**
     * Editing in a table.
     *
     * @param changed shows the new rows
     */
    CellEditing(
            Region table,
            TableModel<T> model,
            TableSheet<T> sheet,
            TableNotice notice,
            Runnable changed) {
        this.table = table;
        this.model = model;
        this.sheet = sheet;
        this.notice = notice;
        this.changed = changed;
        complaint.getStyleClass().add("cell-complaint");
        choices.onPick(this::pick);
        afterwards.setOnFinished(e -> offerComposed());
    }

    CellEditor editor() {
        return editor;
    }

    /** The sentence about the text at the active cell; empty if there is nothing to say. */
    ReadOnlyStringProperty complaintProperty() {
        return complaintText.getReadOnlyProperty();
    }

    /** Gets ready for the active cell. */
    void attach() {
        EditColumn<T, ?> column = model.activeColumn();
        editor.attach(column.kind(), column.title() + " " + model.activeText());
    }

    /** Lays the text control over the active cell. */
    void place() {
        editor.place(
                sheet.boundsOf(model.selection().row(), model.selection().column()),
                sheet.viewBounds(),
                sheet.em());
    }

    /** Begins to edit the active cell; false if it cannot be edited. */
    boolean begin(String text, boolean withCaret) {
        return open(text, withCaret) && offerChoices();
    }

    /**
     * Begins to edit the active cell by a composition of an input method. The list of choices waits
     * for the composed words: a window that opens would end the composition at its first letter.
     */
    boolean beginComposed() {
        return open("", false);
    }

    private boolean open(String text, boolean withCaret) {
        if (!model.canEdit()) {
            return false;
        }
        complaintText.set("");
        complaintPopup.stepAside();
        sheet.reveal(model.selection().row(), model.selection().column());
        editor.begin(text, withCaret);
        table.setViewOrder(-1);
        table.requestLayout();
        return true;
    }

    boolean takeCaret() {
        editor.takeCaret();
        return true;
    }

    boolean breakLine() {
        if (editor.isArea()) {
            editor.breakLine();
        }
        return true;
    }

    /** Gives up what is typed. */
    boolean cancel() {
        end();
        showComplaint(true);
        return true;
    }

    /** Takes over what is typed; false if it is not understood, and the cell stays open. */
    boolean commit() {
        if (!editor.isEditing()) {
            return true;
        }
        String text = chosenText();
        if (text.equals(model.activeText())) {
            return cancel();
        }
        try {
            write(text);
            return true;
        } catch (InvalidValueException refused) {
            complain(refused.getMessage());
            return false;
        }
    }

    /** Takes over what is typed because the clerk goes elsewhere; what is refused stays marked. */
    void leave() {
        if (editor.isEditing() && !commit()) {
            CellSelection at = model.selection();
            String sentence = complaint.getText();
            model.refuse(new Refusal(at.row(), at.column(), editor.text(), sentence));
            end();
            hideComplaint();
            changed.run();
        }
    }

    private void write(String text) {
        CellSelection at = model.selection();
        RowChange<T> change = model.edits().set(model.rows(), at.row(), at.column(), text);
        String title = model.activeColumn().title();
        model.publish(model.names().edit(model.rows(), at.row(), title), change.rows());
        model.forgetRefusal();
        end();
        changed.run();
        boolean literal = change.notes().isEmpty();
        notice.show(literal ? "" : Wording.of("notice.taken", change.notes().getFirst()));
    }

    /**
     * The word chosen from the list, else the text; for a text that means nothing, its first match.
     */
    private String chosenText() {
        if (choices.chosen() != null) {
            return choices.chosen();
        }
        String text = editor.text();
        try {
            model.activeColumn().kind().understand(text);
            return text;
        } catch (InvalidValueException unknown) {
            return choices.firstMatch(text).orElse(text);
        }
    }

    private void end() {
        choices.hide();
        editor.rest();
        table.setViewOrder(0);
        table.requestLayout();
    }

    private void typing(String text) {
        if (editor.isComposing()) {
            return; // letters are no words to look for
        }
        hideComplaint();
        if (choices.isShowing()) {
            choices.narrow(text);
        } else if (hasChoices()) {
            afterwards.playFromStart();
        }
    }

    private void offerComposed() {
        if (editor.isEditing() && !editor.isComposing()) {
            offerChoices();
            choices.narrow(editor.text());
        }
    }

    boolean hasChoices() {
        return !model.activeColumn().kind().choices().isEmpty();
    }

    boolean isChoosing() {
        return choices.isShowing();
    }

    boolean moveChoice(int by) {
        choices.move(by);
        return true;
    }

    /** Opens the list of choices of the active cell, beginning to edit it if need be. */
    boolean offerChoices() {
        if (!editor.isEditing()) {
            return hasChoices() && begin(model.activeText(), true);
        }
        List<String> words = model.activeColumn().kind().choices();
        if (!words.isEmpty()) {
            CellSelection at = model.selection();
            choices.show(table, sheet.boundsOf(at.row(), at.column()), words, sheet.em());
            choices.choose(editor.text());
        }
        return true;
    }

    private void pick(String word) {
        editor.replace(word);
        commit();
        editor.focus();
    }

    /** Shows what was refused at the active cell while the clerk is in the table. */
    void showComplaint(boolean isEntered) {
        Refusal refused = model.refusal();
        if (refused == null || !isEntered) {
            hideComplaint();
        } else {
            complain(refused.sentence());
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaintText.set(sentence);
        CellSelection at = model.selection();
        complaintPopup.showBelow(table, sheet.boundsOf(at.row(), at.column()));
    }

    private void hideComplaint() {
        complaintText.set("");
        complaintPopup.hide();
    }
}
