package ziping.export.word;

import ziping.report.document.Cell;
import ziping.report.document.Table;

import java.util.stream.IntStream;

/** Where the cells of a table stand on a page of a given width. Lengths in twips. */
final class TableLayout {

    private static final int CELL_SPACE = 120;

    /** Both margins of a cell by the style of tables. */
    private static final int CELL_MARGINS = 2 * 60;

    /** Most rows of a table that is not parted. */
    private static final int MOST_KEPT = 25;

    /** A row of more lines may stand alone on a page. */
    private static final int LONE_LINES = 6;

    private final Table table;
    private final TableType type;
    private final int[] edges;
    private final Cell[][] grid;
    private final boolean isShort;

    /**
     * The layout of a table on pages of the given type area. Only a table of at most a third of a
     * page is kept together: a larger one would leave too much of the page before it empty.
     */
    TableLayout(Table table, int width, int pageHeight) {
        this.table = table;
        int asked = table.widths().stream().mapToInt(Integer::intValue).sum();
        this.type = TableType.of(asked, width);
        this.edges = edges(ColumnWidths.of(table, width, type));
        this.grid = grid(table);
        this.isShort =
                grid.length <= MOST_KEPT
                        && IntStream.range(0, grid.length).map(this::height).sum()
                                <= pageHeight / 3;
    }

    private static int[] edges(int[] widths) {
        int[] edges = new int[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    private static Cell[][] grid(Table table) {
        Cell[][] grid = new Cell[table.rows()][table.columns()];
        for (Cell cell : table.cells()) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    grid[r][c] = cell;
                }
            }
        }
        return grid;
    }

    /**
     * Whether a row stays on the page of the next one: all rows of a short table; of others the
     * first two below the head, so that no row stands alone under the title, the last two unless
     * they are high enough to stand alone, and the last one with its notes.
     */
    boolean staysWithNext(int row) {
        int last = rows() - 1;
        if (row == last) {
            return !table.notes().isEmpty();
        }
        boolean lone = row == last - 1 && height(last) <= LONE_LINES * type.line();
        return isShort || row <= table.headRows() || lone;
    }

    /** Number of rows. */
    int rows() {
        return grid.length;
    }

    /** The type it is set in. */
    TableType type() {
        return type;
    }

    /** Width of the whole table. */
    int width() {
        return edges[edges.length - 1];
    }

    /** Width of one column. */
    int columnWidth(int column) {
        return edges[column + 1] - edges[column];
    }

    /** Width of a cell over all columns it covers. */
    int width(Cell cell) {
        return edges[cell.column() + cell.columnSpan()] - edges[cell.column()];
    }

    /** The cell that covers a place. */
    Cell at(int row, int column) {
        return grid[row][column];
    }

    /** Height of a row, by its cells that begin and end in it. */
    int height(int row) {
        int lines = 1;
        for (int c = 0; c < table.columns(); c += grid[row][c].columnSpan()) {
            Cell cell = grid[row][c];
            lines = Math.max(lines, Math.ceilDiv(lines(cell), cell.rowSpan()));
        }
        return lines * type.line() + type.space();
    }

    private int lines(Cell cell) {
        return TextWidth.lines(cell.text(), 0, capacity(cell), false);
    }

    /** Room in a line of a cell, in half-width characters. */
    private int capacity(Cell cell) {
        return (width(cell) - CELL_SPACE) / type.halfCharacter();
    }

    /** The indent at both sides of a label that parts it into lines of like length. */
    int labelIndent(Cell cell) {
        return HeadLines.indent(cell.text(), width(cell) - CELL_MARGINS, 2 * type.halfCharacter());
    }
}
