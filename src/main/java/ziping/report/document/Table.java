package ziping.report.document;

import java.util.List;

/**
 * A table.
 *
 * @param id short name inside the report, such as {@code funds}; references between tables use it
 * @param title printed large above a form, or as the caption of a table in running text
 * @param subtitle below the title, such as （2019年度）; may be empty
 * @param leftNote above the table at the left, such as 部门：…; may be empty
 * @param rightNote above the table at the right, such as 单位：万元; may be empty
 * @param widths relative column widths, in half-width characters
 * @param headRows rows repeated on each page; 0 for none
 * @param landscape whether it needs a landscape page
 * @param cells every cell, by row, then column; together they cover the grid without gaps
 * @param notes lines below the table
 */
public record Table(
        String id,
        String title,
        String subtitle,
        String leftNote,
        String rightNote,
        List<Integer> widths,
        int headRows,
        boolean landscape,
        List<Cell> cells,
        List<String> notes)
        implements Block {

    public Table {
        widths = List.copyOf(widths);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** Number of columns. */
    public int columns() {
        return widths.size();
    }

    /** Number of rows. */
    public int rows() {
        return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    }

    /** The same table as it stands in running text: upright, with its title and unit only. */
    public Table inText() {
        return new Table(id, title, "", "", rightNote, widths, headRows, false, cells, notes);
    }

    /** The same table under another title. */
    public Table titled(String words) {
        return new Table(
                id, words, subtitle, leftNote, rightNote, widths, headRows, landscape, cells,
                notes);
    }

    /** The same table below the form it belongs to: under a caption of its own. */
    public Table belowForm() {
        return new Table(id, title, "", "", rightNote, widths, headRows, landscape, cells, notes);
    }

    /** The same table without the lines below it. */
    public Table withoutNotes() {
        return new Table(
                id, title, subtitle, leftNote, rightNote, widths, headRows, landscape, cells,
                List.of());
    }

    /** The same table without its last column; no cell may reach into that from another. */
    public Table withoutLastColumn() {
        int last = columns() - 1;
        List<Cell> kept = cells.stream().filter(cell -> cell.column() < last).toList();
        List<Integer> columns = widths.subList(0, last);
        return new Table(
                id, title, subtitle, leftNote, rightNote, columns, headRows, landscape, kept,
                notes);
    }

    /**
     * Whether it stands as a form of its own, its title large above it; otherwise it stands in
     * running text under a numbered caption.
     */
    public boolean isForm() {
        return !subtitle.isEmpty() || !leftNote.isEmpty();
    }
}
