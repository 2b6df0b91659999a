package ziping.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import ziping.check.Severity;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The editing table of every page; it behaves like Excel. Records come in by {@link #setRows} and
 * go out, changed, by {@link #setOnEdit}: the table keeps nothing that the report does not have,
 * except texts that were not understood, which stay marked at their cells until they are mended.
 *
 * <p>It is no TableView, because that loses what is typed when the focus goes elsewhere
 * (JDK-8089514) and begins to edit too late for a Chinese input method; see {@link CellEditor}.
 *
 * @param <T> the immutable record of a row
 */
public final class EditTable<T> extends Region {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final TableModel<T> model;
    private final TableSheet<T> sheet;
    private final CellMoves moves;
    private final CutText cut;
    private final TableNotice notice = new TableNotice(this);
    private final CellEditing<T> editing;
    private final BlockCommands<T> commands;
    private final ReadOnlyObjectWrapper<T> activeRow = new ReadOnlyObjectWrapper<>();
    private final InvalidationListener focusMoved = o -> focusMoved();
    private BiConsumer<T, String> onFocus = (row, column) -> {};
    private boolean entered;

    /** A table whose rows are fixed: they can be edited, but neither added nor removed. */
    public EditTable(List<EditColumn<T, ?>> columns) {
        this(columns, null);
    }

    /**
     * A table that grows: an empty last row waits to be typed into.
     *
     * @param fresh makes an empty record
     */
    public EditTable(List<EditColumn<T, ?>> columns, Supplier<T> fresh) {
        model = new TableModel<>(columns, fresh);
        sheet = new TableSheet<>(model);
        cut = new CutText(sheet);
        moves = new CellMoves(model, this::moved, this::extended);
        editing = new CellEditing<>(this, model, sheet, notice, this::refresh);
        commands = new BlockCommands<>(model, notice, this::edited);
        getStyleClass().add("edit-table");
        getChildren().add(sheet);
        getChildren().addAll(editing.editor().nodes());
        sheet.afterLayout(this::laidOut);
        columns.forEach(c -> c.look().ifPresent(look -> look.addListener(o -> refresh())));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composeInto);
        sceneProperty().addListener((o, before, after) -> sceneChanged(before, after));
        TableKeys.install(this, moves, editing, commands);
        TablePointer.install(this, moves, sheet, commands);
        TableMenu.install(this, commands, model.edits().canGrow());
    }

    /** Shows these records, for instance after an edit elsewhere or an undo. */
    public void setRows(List<T> newRows) {
        if (!newRows.equals(model.rows())) {
            model.forgetRefusals();
        }
        model.setRows(List.copyOf(newRows));
        refresh();
    }

    /** The records as they are shown. */
    public List<T> getRows() {
        return model.rows();
    }

    /**
     * What to do with edited records: the name of the step for undo, and the new records. It may
     * refuse by an InvalidValueException; the edit is then shown as refused.
     */
    public void setOnEdit(BiConsumer<String, List<T>> action) {
        model.setOnEdit(action);
    }

    /**
     * How the steps are named in undo.
     *
     * @param noun what a record is, such as 支出细项
     * @param name what one record is called; may be empty
     */
    public void setNaming(String noun, Function<T, String> name) {
        model.setNames(new EditNames<>(noun, name));
        for (Node node : editing.editor().nodes()) {
            node.setAccessibleText(noun);
            node.setAccessibleHelp(noun);
        }
    }

    /**
     * What to do when the clerk enters a cell: the record ({@code null} in the empty last row) and
     * the id of the column.
     */
    public void setOnFocus(BiConsumer<T, String> action) {
        onFocus = action;
    }

    /** What the self-check says of a record's column; {@code null} where it says nothing. */
    public void setMarks(BiFunction<T, String, Severity> marks) {
        model.setMarks(marks);
        sheet.show();
    }

    /** How many rows are shown at most before the table scrolls by itself; at first 12. */
    public void setVisibleRows(int count) {
        sheet.setVisibleRows(count);
    }

    /** How many lines each row has; at first 1. Before the first layout. */
    public void setLines(int count) {
        sheet.setLines(count);
    }

    /** Words in place of the rows of a fixed table without any. */
    public void setNothing(String words) {
        sheet.setNothing(words);
    }

    /** The record the clerk is in; {@code null} in the empty last row. */
    public ReadOnlyObjectProperty<T> activeRowProperty() {
        return activeRow.getReadOnlyProperty();
    }

    /** How the last paste was taken; empty again after some seconds. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.textProperty();
    }

    /** The sentence about the refused text at the active cell; empty if nothing was refused. */
    public ReadOnlyStringProperty complaintProperty() {
        return editing.complaintProperty();
    }

    /** The records of the selected block. */
    public List<T> selectedRows() {
        return model.selectedRows();
    }

    /**
     * Brings a cell into view and gives it the focus.
     *
     * @param row row from 0
     * @param columnId id of the column; an unknown one means the first
     */
    public void focusCell(int row, String columnId) {
        List<String> ids = model.columns().stream().map(EditColumn::id).toList();
        editing.leave();
        moves.to(row, Math.max(0, ids.indexOf(columnId)));
        editing.editor().focus();
    }

    /** Pastes the clipboard behind the last row. */
    public void pasteAtEnd() {
        focusCell(model.rows().size(), model.columns().getFirst().id());
        commands.paste();
    }

    /** Ends an edit that is under way; a text that is not understood stays marked at its cell. */
    public void commit() {
        editing.leave();
    }

    /** Draws everything anew, for instance when a computed column depends on something outside. */
    public void refresh() {
        sheet.show();
        activeRow.set(model.activeRow());
    }

    /** Leaves the table by a Tab of its own, which the text control turns into a move of focus. */
    boolean leave(boolean back) {
        model.selection()
                .moveTo(back ? 0 : model.rowCount() - 1, back ? 0 : model.columns().size() - 1);
        KeyEvent tab =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false);
        getScene().getFocusOwner().fireEvent(tab);
        return true;
    }

    /** Does what a click or Enter in a cell that cannot be edited stands for. */
    boolean open() {
        T row = model.activeRow();
        EditColumn<T, ?> column = model.activeColumn();
        if (row == null || column.canEdit(row) || column.action().isEmpty()) {
            return false;
        }
        column.action().get().accept(row);
        return true;
    }

    boolean forgetRefusal() {
        boolean forgotten = model.forgetRefusal();
        editing.showComplaint(entered);
        refresh();
        return forgotten;
    }

    /** The active cell as text to edit. */
    String activeText() {
        return model.activeText();
    }

    int rowCount() {
        return model.rowCount();
    }

    int columnCount() {
        return model.columns().size();
    }

    int pageRows() {
        return sheet.pageRows();
    }

    boolean begin(String text, boolean withCaret) {
        return editing.begin(text, withCaret);
    }

    void takeFocus() {
        editing.editor().focus();
    }

    boolean isOwnTarget(EventTarget target) {
        return target instanceof Node node && editing.editor().owns(node);
    }

    private void extended() {
        sheet.reveal(model.selection().endRow(), model.selection().endColumn());
    }

    private void edited() {
        refresh();
        moved();
    }

    /** Puts what belongs to the active cell where that is now. */
    private void laidOut() {
        editing.place();
        boolean reads = entered && model.refusal() == null;
        if (editing.editor().isEditing()) {
            cut.stepAside();
        } else if (reads) {
            int row = model.selection().row();
            int column = model.selection().column();
            cut.read(this, sheet.label(row, column), sheet.boundsOf(row, column));
        } else {
            cut.hide();
        }
    }

    /** Shows the selection where it is now, and tells who wants to know. */
    private void moved() {
        activeRow.set(model.activeRow());
        editing.attach();
        sheet.reveal(model.selection().row(), model.selection().column());
        editing.showComplaint(entered);
        if (entered) {
            onFocus.accept(activeRow.get(), model.activeColumn().id());
        }
    }

    /** An input method that begins to compose opens the cell before its first character. */
    private void composeInto(InputMethodEvent event) {
        boolean waiting = isOwnTarget(event.getTarget()) && !editing.editor().isEditing();
        if (waiting && !editing.beginComposed()) {
            event.consume();
        }
    }

    private void sceneChanged(Scene before, Scene after) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focusMoved);
            editing.leave();
        }
        if (after != null) {
            after.focusOwnerProperty().addListener(focusMoved);
        }
    }

    private void focusMoved() {
        boolean now = getScene() != null && isOwnTarget(getScene().getFocusOwner());
        if (now == entered) {
            return;
        }
        entered = now;
        pseudoClassStateChanged(ACTIVE, now);
        sheet.setEntered(now);
        if (now) {
            moved();
        } else {
            editing.leave();
            editing.showComplaint(false);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return sheet.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return sheet.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sheet.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return sheet.minWidth(height);
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
        laidOut();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Looks.SHEET;
    }
}
