package ziping.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import ziping.value.InvalidValueException;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
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

    private final List<EditColumn<T, ?>> columns;
    private final CellSelection selection = new CellSelection();
    private final TableSheet<T> sheet;
    private final CellEditor editor = new CellEditor(this::typing);
    private final ChoiceList choices = new ChoiceList();
    private final Label complaint = new Label();
    private final CellPopup complaintPopup = new CellPopup(complaint);
    private final TableNotice notice = new TableNotice(this);
    private final ReadOnlyObjectWrapper<T> activeRow = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper complaintText = new ReadOnlyStringWrapper("");
    private final InvalidationListener focusMoved = o -> focusMoved();
    private final RowEdits<T> edits;

    private List<T> rows = List.of();
    private EditNames<T> names = new EditNames<>("", row -> "");
    private BiConsumer<String, List<T>> onEdit = (name, newRows) -> {};
    private BiConsumer<T, String> onFocus = (row, column) -> {};
    private boolean focused;

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
        this.columns = List.copyOf(columns);
        this.edits = new RowEdits<>(this.columns, fresh);
        this.sheet = new TableSheet<>(this.columns, selection);
        getStyleClass().add("edit-table");
        complaint.getStyleClass().add("cell-complaint");
        getChildren().add(sheet);
        getChildren().addAll(editor.nodes());
        sheet.afterLayout(this::placeEditor);
        choices.onPick(this::pick);
        columns.forEach(c -> c.look().ifPresent(look -> look.addListener(o -> refresh())));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composeInto);
        sceneProperty().addListener((o, before, after) -> sceneChanged(before, after));
        TableKeys.install(this);
        TablePointer.install(this, sheet);
        TableMenu.install(this, edits.canGrow());
        sheet.show(rows, edits.canGrow());
    }

    /** Shows these records, for instance after an edit elsewhere or an undo. */
    public void setRows(List<T> newRows) {
        if (!newRows.equals(rows)) {
            sheet.refusals().clear();
        }
        show(List.copyOf(newRows));
    }

    /** The records as they are shown. */
    public List<T> getRows() {
        return rows;
    }

    /**
     * What to do with edited records: the name of the step for undo, and the new records. It may
     * refuse by an InvalidValueException; the edit is then shown as refused.
     */
    public void setOnEdit(BiConsumer<String, List<T>> action) {
        onEdit = action;
    }

    /**
     * How the steps are named in undo.
     *
     * @param noun what a record is, such as 支出细项
     * @param name what one record is called; may be empty
     */
    public void setNaming(String noun, Function<T, String> name) {
        names = new EditNames<>(noun, name);
        editor.nodes().forEach(node -> node.setAccessibleHelp(noun));
    }

    /**
     * What to do when the clerk enters a cell: the record ({@code null} in the empty last row) and
     * the id of the column.
     */
    public void setOnFocus(BiConsumer<T, String> action) {
        onFocus = action;
    }

    /** Pastes the clipboard behind the last row. */
    public void pasteAtEnd() {
        focusCell(rows.size(), columns.getFirst().id());
        paste();
    }

    /** How many rows are shown at most before the table scrolls by itself; at first 12. */
    public void setVisibleRows(int count) {
        sheet.setVisibleRows(count);
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
        return complaintText.getReadOnlyProperty();
    }

    /** The records of the selected block. */
    public List<T> selectedRows() {
        CellRange range = selection.range();
        int end = Math.min(rows.size(), range.bottom() + 1);
        return range.top() >= end ? List.of() : rows.subList(range.top(), end);
    }

    /**
     * Brings a cell into view and gives it the focus.
     *
     * @param row row from 0
     * @param columnId id of the column; an unknown one means the first
     */
    public void focusCell(int row, String columnId) {
        int column = Math.max(0, columns.stream().map(EditColumn::id).toList().indexOf(columnId));
        leaveCell();
        moveTo(row, column);
        takeFocus();
    }

    /** Ends an edit that is under way; a text that is not understood stays marked at its cell. */
    public void commit() {
        leaveCell();
    }

    /** Draws everything anew, for instance when a computed column depends on something outside. */
    public void refresh() {
        sheet.show(rows, edits.canGrow());
    }

    // --- moving -------------------------------------------------------------------------------

    boolean move(int down, int right) {
        selection.move(down, right);
        return selectionMoved();
    }

    boolean moveTo(int row, int column) {
        selection.moveTo(row, column);
        return selectionMoved();
    }

    boolean extend(int down, int right) {
        selection.extend(down, right);
        return extended();
    }

    boolean extendTo(int row, int column) {
        selection.extendTo(row, column);
        return extended();
    }

    boolean selectAll() {
        selection.select(new CellRange(0, 0, Math.max(0, rows.size() - 1), columns.size() - 1));
        return selectionMoved();
    }

    boolean enter(int down) {
        selection.enter(down);
        return selectionMoved();
    }

    boolean tab(boolean back) {
        boolean moved = back ? selection.tabBack() : selection.tab();
        return moved && selectionMoved();
    }

    /** Leaves the table by a Tab of its own, which the text control turns into a move of focus. */
    boolean leave(boolean back) {
        Node input = getScene().getFocusOwner();
        selection.moveTo(back ? 0 : rowCount() - 1, back ? 0 : columns.size() - 1);
        KeyEvent tab =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false);
        input.fireEvent(tab);
        return true;
    }

    boolean isSelected(int row, int column) {
        return selection.range().contains(row, column);
    }

    int rowCount() {
        return sheet.rowCount();
    }

    int columnCount() {
        return columns.size();
    }

    int pageRows() {
        return sheet.pageRows();
    }

    private boolean extended() {
        sheet.reveal(selection.endRow(), selection.endColumn());
        return true;
    }

    private boolean selectionMoved() {
        int row = selection.row();
        activeRow.set(row < rows.size() ? rows.get(row) : null);
        EditColumn<T, ?> column = columns.get(selection.column());
        editor.attach(column.kind(), column.title() + " " + activeText());
        sheet.reveal(row, selection.column());
        showComplaint();
        if (focused) {
            onFocus.accept(activeRow.get(), column.id());
        }
        return true;
    }

    // --- editing one cell ---------------------------------------------------------------------

    boolean isOwnTarget(EventTarget target) {
        return target instanceof Node node && editor.owns(node);
    }

    boolean isEditing() {
        return editor.isEditing();
    }

    boolean isComposing() {
        return editor.isComposing();
    }

    boolean hasCaret() {
        return editor.hasCaret();
    }

    boolean isArea() {
        return editor.isArea();
    }

    void takeFocus() {
        editor.focus();
    }

    /** The text of the active cell as it would be edited. */
    String activeText() {
        Refusal refused = sheet.refusalAt(selection.row(), selection.column());
        if (refused != null) {
            return refused.text();
        }
        boolean exists = selection.row() < rows.size();
        return exists ? columns.get(selection.column()).editText(rows.get(selection.row())) : "";
    }

    /** Begins to edit the active cell; false if it cannot be edited. */
    boolean begin(String text, boolean withCaret) {
        if (rowCount() == 0 || !edits.canEdit(rows, selection.row(), selection.column())) {
            return false;
        }
        hideComplaint();
        sheet.reveal(selection.row(), selection.column());
        editor.begin(text, withCaret);
        setViewOrder(-1);
        requestLayout();
        offerChoices();
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
        if (choices.isShowing() && choices.chosen() != null) {
            choices.hide();
        }
        endEdit();
        showComplaint();
        return true;
    }

    /** Takes over what is typed; false if it is not understood, and the cell stays open. */
    boolean commitEdit() {
        if (!isEditing()) {
            return true;
        }
        String text = chosenText();
        if (text.equals(activeText())) {
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
    void leaveCell() {
        if (isEditing() && !commitEdit()) {
            refuse(
                    new Refusal(
                            selection.row(),
                            selection.column(),
                            editor.text(),
                            complaint.getText()));
            endEdit();
            hideComplaint();
            refresh();
        }
    }

    private void write(String text) {
        int row = selection.row();
        int column = selection.column();
        RowChange<T> change = edits.set(rows, row, column, text);
        String name = names.edit(rows, row, columns.get(column).title());
        sheet.refusals().remove(TableSheet.key(row, column));
        publish(name, change.rows());
        endEdit();
        show(change.rows());
        notice.show(
                change.notes().isEmpty()
                        ? ""
                        : Wording.of("notice.taken", change.notes().getFirst()));
    }

    /** The word chosen from the list, else the text; a text that means nothing its first match. */
    private String chosenText() {
        if (choices.chosen() != null) {
            return choices.chosen();
        }
        String text = editor.text();
        try {
            columns.get(selection.column()).kind().understand(text);
            return text;
        } catch (InvalidValueException unknown) {
            return choices.firstMatch(text).orElse(text);
        }
    }

    private void endEdit() {
        choices.hide();
        editor.rest();
        setViewOrder(0);
        requestLayout();
    }

    private void typing(String text) {
        choices.narrow(text);
        hideComplaint();
    }

    /** An input method that begins to compose opens the cell before its first character. */
    private void composeInto(InputMethodEvent event) {
        if (isOwnTarget(event.getTarget()) && !isEditing() && !begin("", false)) {
            event.consume();
        }
    }

    // --- choices ------------------------------------------------------------------------------

    boolean hasChoices() {
        return !columns.get(selection.column()).kind().choices().isEmpty();
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
        if (!isEditing()) {
            return hasChoices() && begin(activeText(), true);
        }
        List<String> words = columns.get(selection.column()).kind().choices();
        if (!words.isEmpty()) {
            double em = sheet.rowHeight() * 14 / 31;
            choices.show(this, sheet.boundsOf(selection.row(), selection.column()), words, em);
            choices.choose(editor.text());
        }
        return true;
    }

    private void pick(String word) {
        editor.replace(word);
        commitEdit();
        takeFocus();
    }

    // --- editing blocks -----------------------------------------------------------------------

    boolean clear() {
        RowChange<T> change = edits.clear(rows, selection.range());
        forgetRefusals(selection.range());
        apply(names.clear(selection.range()), change);
        return true;
    }

    boolean fillDown() {
        apply(names.fill(selection.range()), edits.fillDown(rows, selection.range()));
        return true;
    }

    boolean copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TabbedText.write(edits.copy(rows, selection.range())));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    boolean cut() {
        return copy() && clear();
    }

    /** Pastes what the clipboard holds and says how it was taken. */
    boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<List<String>> block = text == null ? List.of() : TabbedText.read(text);
        if (block.isEmpty()) {
            return true;
        }
        RowChange<T> change = edits.paste(rows, selection.range(), block);
        forgetRefusals(change.touched());
        apply(names.paste(change.touched().height()), change);
        notice.show(names.pasted(change));
        return true;
    }

    boolean insertRows() {
        return edits.canGrow()
                && rearrange(
                        names.insert(selection.range().height()),
                        edits.insert(rows, selection.range().top(), selection.range().height()));
    }

    boolean deleteRows() {
        return edits.canGrow()
                && selection.range().top() < rows.size()
                && rearrange(names.delete(selectedRows()), edits.delete(rows, selection.range()));
    }

    boolean shiftRows(int by) {
        return edits.canGrow()
                && rearrange(names.shift(selectedRows()), edits.shift(rows, selection.range(), by));
    }

    /** Takes over an edit that moves rows, so that refused texts no longer fit their cells. */
    private boolean rearrange(String name, RowChange<T> change) {
        sheet.refusals().clear();
        return apply(name, change);
    }

    private boolean apply(String name, RowChange<T> change) {
        try {
            publish(name, change.rows());
        } catch (InvalidValueException refused) {
            notice.show(refused.getMessage());
            return true;
        }
        change.refusals().forEach(this::refuse);
        show(change.rows());
        selection.select(change.touched());
        return selectionMoved();
    }

    private void publish(String name, List<T> newRows) {
        if (!newRows.equals(rows)) {
            List<T> before = rows;
            rows = newRows;
            try {
                onEdit.accept(name, newRows);
            } catch (InvalidValueException refused) {
                rows = before;
                throw refused;
            }
        }
    }

    private void show(List<T> newRows) {
        rows = newRows;
        sheet.show(rows, edits.canGrow());
        int row = selection.row();
        activeRow.set(row < rows.size() ? rows.get(row) : null);
    }

    // --- refused texts ------------------------------------------------------------------------

    boolean forgetRefusal() {
        Refusal forgotten =
                sheet.refusals().remove(TableSheet.key(selection.row(), selection.column()));
        hideComplaint();
        refresh();
        return forgotten != null;
    }

    private void forgetRefusals(CellRange range) {
        sheet.refusals().values().removeIf(r -> range.contains(r.row(), r.column()));
    }

    private void refuse(Refusal refusal) {
        sheet.refusals().put(TableSheet.key(refusal.row(), refusal.column()), refusal);
    }

    private void showComplaint() {
        Refusal refused = sheet.refusalAt(selection.row(), selection.column());
        if (refused == null || !focused) {
            hideComplaint();
        } else {
            complain(refused.sentence());
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaintText.set(sentence);
        complaintPopup.showBelow(this, sheet.boundsOf(selection.row(), selection.column()));
    }

    private void hideComplaint() {
        complaintText.set("");
        complaintPopup.hide();
    }

    // --- a click or Enter in a computed cell ----------------------------------------------------

    boolean open() {
        int row = selection.row();
        EditColumn<T, ?> column = columns.get(selection.column());
        if (row >= rows.size() || column.canEdit(rows.get(row)) || column.action().isEmpty()) {
            return false;
        }
        column.action().get().accept(rows.get(row));
        return true;
    }

    // --- focus and layout -----------------------------------------------------------------------

    private void sceneChanged(Scene before, Scene after) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focusMoved);
            leaveCell();
        }
        if (after != null) {
            after.focusOwnerProperty().addListener(focusMoved);
        }
    }

    private void focusMoved() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean now = owner != null && editor.owns(owner);
        if (now == focused) {
            return;
        }
        focused = now;
        pseudoClassStateChanged(ACTIVE, now);
        sheet.setEntered(now);
        if (now) {
            selectionMoved();
        } else {
            leaveCell();
            hideComplaint();
        }
    }

    private void placeEditor() {
        editor.place(
                sheet.boundsOf(selection.row(), selection.column()),
                sheet.viewBounds(),
                sheet.rowHeight() * 14 / 31);
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
        placeEditor();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(EditTable.class.getResource("control.css")).toExternalForm();
    }
}
