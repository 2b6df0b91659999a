package ziping.ui.control;

import java.util.List;

/**
 * What an edit made of the rows.
 *
 * @param rows the new rows
 * @param touched the block to select afterwards
 * @param refusals cells whose text was not understood; they keep their old value
 * @param notes how texts were taken that were not taken literally
 * @param unplaced titles of pasted columns that have no column here
 */
record RowChange<T>(
        List<T> rows,
        CellRange touched,
        List<Refusal> refusals,
        List<String> notes,
        List<String> unplaced) {

    /** An edit in which everything was understood literally. */
    static <T> RowChange<T> of(List<T> rows, CellRange touched) {
        return new RowChange<>(rows, touched, List.of(), List.of(), List.of());
    }
}
