package ziping.ui.control;

import ziping.check.Severity;
import ziping.value.InvalidValueException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What a table knows: its columns and rows, where the clerk is, and the texts that were refused.
 * Edited rows go out from here and nowhere else.
 */
final class TableModel<T> {

    private final List<EditColumn<T, ?>> columns;
    private final RowEdits<T> edits;
    private final CellSelection selection = new CellSelection();
    private final Map<Long, Refusal> refusals = new HashMap<>();
    private List<T> rows = List.of();
    private EditNames<T> names = new EditNames<>("", row -> "");
    private BiFunction<T, String, Severity> marks = (row, column) -> null;
    private BiConsumer<String, List<T>> onEdit = (name, newRows) -> {};

    TableModel(List<EditColumn<T, ?>> columns, Supplier<T> fresh) {
        this.columns = List.copyOf(columns);
        this.edits = new RowEdits<>(this.columns, fresh);
        setRows(rows);
    }

    List<EditColumn<T, ?>> columns() {
        return columns;
    }

    RowEdits<T> edits() {
        return edits;
    }

    CellSelection selection() {
        return selection;
    }

    EditNames<T> names() {
        return names;
    }

    void setNames(EditNames<T> newNames) {
        names = newNames;
    }

    void setOnEdit(BiConsumer<String, List<T>> action) {
        onEdit = action;
    }

    void setMarks(BiFunction<T, String, Severity> newMarks) {
        marks = newMarks;
    }

    /** What the self-check says of a record's cell; {@code null} for nothing. */
    Severity markAt(T row, int column) {
        return marks.apply(row, columns.get(column).id());
    }

    List<T> rows() {
        return rows;
    }

    /** Takes over rows; the selection stays where it is as far as there are rows. */
    void setRows(List<T> newRows) {
        rows = newRows;
        selection.resize(rowCount(), columns.size());
    }

    /** How many rows can be reached, the empty one included. */
    int rowCount() {
        return rows.size() + (edits.canGrow() ? 1 : 0);
    }

    /** The record at a row; {@code null} in the empty last row. */
    T rowAt(int row) {
        return row < rows.size() ? rows.get(row) : null;
    }

    /** The record the clerk is in; {@code null} in the empty last row. */
    T activeRow() {
        return rowAt(selection.row());
    }

    EditColumn<T, ?> activeColumn() {
        return columns.get(selection.column());
    }

    /** Whether the active cell can be edited. */
    boolean canEdit() {
        return rowCount() > 0 && edits.canEdit(rows, selection.row(), selection.column());
    }

    /** The text of the active cell as it would be edited: what was refused, else the value. */
    String activeText() {
        Refusal refused = refusal();
        if (refused != null) {
            return refused.text();
        }
        T row = activeRow();
        return row == null ? "" : activeColumn().editText(row);
    }

    /** The records of the selected block. */
    List<T> selectedRows() {
        CellRange range = selection.range();
        int end = Math.min(rows.size(), range.bottom() + 1);
        return range.top() >= end ? List.of() : rows.subList(range.top(), end);
    }

    /**
     * Hands edited rows out.
     *
     * @throws InvalidValueException if they are refused; the rows then stay as they were
     */
    void publish(String name, List<T> newRows) {
        if (newRows.equals(rows)) {
            return;
        }
        List<T> before = rows;
        setRows(newRows);
        try {
            onEdit.accept(name, newRows);
        } catch (InvalidValueException refused) {
            setRows(before);
            throw refused;
        }
    }

    /** What was refused at the active cell; {@code null} if nothing. */
    Refusal refusal() {
        return refusalAt(selection.row(), selection.column());
    }

    /** What was refused at a cell; {@code null} if nothing. */
    Refusal refusalAt(int row, int column) {
        return refusals.isEmpty() ? null : refusals.get(key(row, column));
    }

    void refuse(Refusal refusal) {
        refusals.put(key(refusal.row(), refusal.column()), refusal);
    }

    /** Forgets what was refused at the active cell; answers whether there was anything. */
    boolean forgetRefusal() {
        return refusals.remove(key(selection.row(), selection.column())) != null;
    }

    void forgetRefusals(CellRange range) {
        refusals.values().removeIf(refused -> range.contains(refused.row(), refused.column()));
    }

    void forgetRefusals() {
        refusals.clear();
    }

    private static Long key(int row, int column) {
        return ((long) row << 16) | column;
    }
}
