package ziping.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of steps in undo, such as 删除支出细项“网络租用”, and the sentence after a paste.
 *
 * @param noun what a record is
 * @param name what one record is called
 */
record EditNames<T>(String noun, Function<T, String> name) {

    private static final int NOTES = 2;

    String edit(List<T> rows, int row, String column) {
        String which = row < rows.size() ? called(rows.get(row)) : "";
        return row < rows.size()
                ? Wording.of("step.edit", noun, which, column)
                : Wording.of("step.add", noun);
    }

    String clear(CellRange range) {
        return Wording.of("step.clear", noun, range.height() * range.width());
    }

    String fill(CellRange range) {
        return Wording.of("step.fill", noun, range.height() * range.width());
    }

    String paste(int rows) {
        return Wording.of("step.paste", noun, rows);
    }

    String insert(int rows) {
        return Wording.of("step.insert", noun, rows);
    }

    String delete(List<T> rows) {
        return rows.size() == 1
                ? Wording.of("step.delete.one", noun, called(rows.getFirst()))
                : Wording.of("step.delete", noun, rows.size());
    }

    String shift(List<T> rows) {
        return rows.size() == 1
                ? Wording.of("step.move.one", noun, called(rows.getFirst()))
                : Wording.of("step.move", noun, rows.size());
    }

    /** What was pasted, how texts were taken, and how many were refused. */
    String pasted(RowChange<T> change) {
        String told = Wording.of("notice.pasted", change.touched().height());
        List<String> notes = change.notes().stream().distinct().toList();
        if (!notes.isEmpty()) {
            String first = notes.stream().limit(NOTES).collect(Collectors.joining("；"));
            told +=
                    Wording.of(
                            notes.size() > NOTES ? "notice.more" : "notice.some",
                            first,
                            notes.size());
        }
        if (!change.unplaced().isEmpty()) {
            told += Wording.of("notice.unplaced", String.join("、", change.unplaced()));
        }
        if (!change.refusals().isEmpty()) {
            told += Wording.of("notice.refused", change.refusals().size());
        }
        return told + Wording.of("notice.end");
    }

    private String called(T row) {
        String called = name.apply(row);
        return called.isBlank() ? "" : Wording.of("step.called", called);
    }
}
