package ziping.ui.control;

import ziping.value.InvalidValueException;
import ziping.value.Understood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The edits a table offers, as functions from rows to new rows. Cells that cannot be edited are
 * passed over.
 */
final class RowEdits<T> {

    private final List<EditColumn<T, ?>> columns;
    private final Supplier<T> fresh;

    /**
     * Edits of rows with these columns.
     *
     * @param fresh makes an empty row; {@code null} where the rows are fixed
     */
    RowEdits(List<EditColumn<T, ?>> columns, Supplier<T> fresh) {
        this.columns = List.copyOf(columns);
        this.fresh = fresh;
    }

    /** Whether rows can be added and removed. */
    boolean canGrow() {
        return fresh != null;
    }

    /** Whether a cell can be edited; the row after the last one is the empty one to type into. */
    boolean canEdit(List<T> rows, int row, int column) {
        EditColumn<T, ?> c = columns.get(column);
        return row < rows.size() ? c.canEdit(rows.get(row)) : canGrow() && !c.isComputed();
    }

    /**
     * One cell with another text.
     *
     * @throws InvalidValueException if the text is not understood
     */
    RowChange<T> set(List<T> rows, int row, int column, String text) {
        List<T> changed = new ArrayList<>(rows);
        T before = row < rows.size() ? rows.get(row) : fresh.get();
        Understood<T> after = columns.get(column).write(before, text);
        put(changed, row, after.value());
        CellRange cell = new CellRange(row, column, row, column);
        return new RowChange<>(List.copyOf(changed), cell, List.of(), notes(after), List.of());
    }

    /** A block pasted onto the selection; rows beyond the last are added. */
    RowChange<T> paste(List<T> rows, CellRange onto, List<List<String>> block) {
        PastedBlock pasted = PastedBlock.of(block, columns, onto);
        Writing writing = new Writing(rows);
        int last = onto.top();
        for (List<String> cells : pasted.rows()) {
            if (last >= rows.size() && !canGrow()) {
                break;
            }
            writing.row(last++, cells, pasted.targets());
        }
        writing.unplaced = pasted.unplaced();
        int right = Math.max(onto.left(), pasted.lastTarget());
        int left = Math.min(right, pasted.firstTarget(onto.left()));
        return writing.done(new CellRange(onto.top(), left, Math.max(onto.top(), last - 1), right));
    }

    /** The cells of a block emptied. */
    RowChange<T> clear(List<T> rows, CellRange block) {
        Writing writing = new Writing(rows);
        int[] targets = IntStream.rangeClosed(block.left(), block.right()).toArray();
        List<String> empty = Collections.nCopies(targets.length, "");
        for (int row = block.top(); row <= Math.min(block.bottom(), rows.size() - 1); row++) {
            writing.row(row, empty, targets);
        }
        return writing.done(block);
    }

    /** The first row of a block repeated below it; a single row takes over from the row above. */
    RowChange<T> fillDown(List<T> rows, CellRange block) {
        int source = block.height() > 1 ? block.top() : block.top() - 1;
        if (source < 0 || source >= rows.size()) {
            return RowChange.of(rows, block);
        }
        List<T> changed = new ArrayList<>(rows);
        for (int row = source + 1; row <= block.bottom(); row++) {
            T filled = row < rows.size() ? rows.get(row) : canGrow() ? fresh.get() : null;
            if (filled != null) {
                put(changed, row, copyAcross(rows.get(source), filled, block));
            }
        }
        return RowChange.of(List.copyOf(changed), block);
    }

    private T copyAcross(T from, T to, CellRange block) {
        T filled = to;
        for (int column = block.left(); column <= block.right(); column++) {
            EditColumn<T, ?> c = columns.get(column);
            filled = c.canEdit(filled) ? c.copy(from, filled) : filled;
        }
        return filled;
    }

    /** Empty rows before a row. */
    RowChange<T> insert(List<T> rows, int before, int count) {
        List<T> changed = new ArrayList<>(rows);
        int at = Math.min(before, rows.size());
        IntStream.range(0, count).forEach(i -> changed.add(at, fresh.get()));
        CellRange touched = new CellRange(at, 0, at + count - 1, columns.size() - 1);
        return RowChange.of(List.copyOf(changed), touched);
    }

    /** The rows without those of a block. */
    RowChange<T> delete(List<T> rows, CellRange block) {
        List<T> changed = new ArrayList<>(rows);
        changed.subList(block.top(), Math.min(rows.size(), block.bottom() + 1)).clear();
        CellRange next = new CellRange(block.top(), block.left(), block.top(), block.left());
        return RowChange.of(List.copyOf(changed), next);
    }

    /** The rows of a block moved up (-1) or down (1) by one; unchanged at the border. */
    RowChange<T> shift(List<T> rows, CellRange block, int by) {
        int bottom = Math.min(block.bottom(), rows.size() - 1);
        return move(rows, block, by < 0 ? block.top() - 1 : bottom + 2);
    }

    /** The rows of a block moved before another row; unchanged if they stand there already. */
    RowChange<T> move(List<T> rows, CellRange block, int before) {
        int end = Math.min(block.bottom() + 1, rows.size());
        int at = Math.clamp(before, 0, rows.size());
        if (end <= block.top() || (at >= block.top() && at <= end)) {
            return RowChange.of(rows, block);
        }
        List<T> changed = new ArrayList<>(rows);
        changed.subList(block.top(), end).clear();
        int count = end - block.top();
        int to = at > block.top() ? at - count : at;
        changed.addAll(to, rows.subList(block.top(), end));
        CellRange followed = new CellRange(to, block.left(), to + count - 1, block.right());
        return RowChange.of(List.copyOf(changed), followed);
    }

    /** The texts of a block, as they are copied. */
    List<List<String>> copy(List<T> rows, CellRange block) {
        return IntStream.rangeClosed(block.top(), Math.min(block.bottom(), rows.size() - 1))
                .mapToObj(rows::get)
                .map(row -> texts(row, block))
                .toList();
    }

    private List<String> texts(T row, CellRange block) {
        return columns.subList(block.left(), block.right() + 1).stream()
                .map(column -> column.editText(row))
                .toList();
    }

    private static <T> void put(List<T> rows, int index, T row) {
        if (index < rows.size()) {
            rows.set(index, row);
        } else {
            rows.add(row);
        }
    }

    private static List<String> notes(Understood<?> understood) {
        return understood.isLiteral() ? List.of() : List.of(understood.note());
    }

    /** Writes many cells and keeps what was refused and how the rest was taken. */
    private final class Writing {

        private final List<T> changed;
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private List<String> unplaced = List.of();

        Writing(List<T> rows) {
            changed = new ArrayList<>(rows);
        }

        void row(int index, List<String> cells, int[] targets) {
            T row = index < changed.size() ? changed.get(index) : fresh.get();
            for (int i = 0; i < Math.min(cells.size(), targets.length); i++) {
                if (targets[i] >= 0 && columns.get(targets[i]).canEdit(row)) {
                    row = cell(row, index, targets[i], cells.get(i));
                }
            }
            put(changed, index, row);
        }

        private T cell(T row, int index, int column, String text) {
            try {
                Understood<T> written = columns.get(column).write(row, text);
                notes.addAll(notes(written));
                return written.value();
            } catch (InvalidValueException refused) {
                refusals.add(new Refusal(index, column, text, refused.getMessage()));
                return row;
            }
        }

        RowChange<T> done(CellRange touched) {
            return new RowChange<>(List.copyOf(changed), touched, refusals, notes, unplaced);
        }
    }
}
