package ziping.ui.control;

/**
 * Where the clerk is in a table: the active cell, and the block from it to the cell she extended
 * the selection to. It also remembers where a run of Tab keys began, because Enter goes back to
 * that column, as in Excel.
 */
final class CellSelection {

    private int rowCount;
    private int columnCount;
    private int row;
    private int column;
    private int endRow;
    private int endColumn;
    private int tabColumn = -1;

    /** Tells how many cells there are; what lies outside moves to the nearest cell. */
    void resize(int rows, int columns) {
        rowCount = rows;
        columnCount = columns;
        row = within(row, rowCount);
        column = within(column, columnCount);
        endRow = within(endRow, rowCount);
        endColumn = within(endColumn, columnCount);
    }

    /** Row of the active cell. */
    int row() {
        return row;
    }

    /** Column of the active cell. */
    int column() {
        return column;
    }

    /** Row of the corner opposite to the active cell. */
    int endRow() {
        return endRow;
    }

    /** Column of the corner opposite to the active cell. */
    int endColumn() {
        return endColumn;
    }

    /** The selected block. */
    CellRange range() {
        return CellRange.between(row, column, endRow, endColumn);
    }

    /** Makes a cell the active and only one. */
    void moveTo(int newRow, int newColumn) {
        row = within(newRow, rowCount);
        column = within(newColumn, columnCount);
        endRow = row;
        endColumn = column;
        tabColumn = -1;
    }

    /** Moves the active cell. */
    void move(int down, int right) {
        moveTo(row + down, column + right);
    }

    /** Selects the block from the active cell to this one. */
    void extendTo(int newRow, int newColumn) {
        endRow = within(newRow, rowCount);
        endColumn = within(newColumn, columnCount);
    }

    /** Moves the corner opposite to the active cell. */
    void extend(int down, int right) {
        extendTo(endRow + down, endColumn + right);
    }

    /** Selects a block; its first cell becomes the active one. */
    void select(CellRange range) {
        moveTo(range.top(), range.left());
        extendTo(range.bottom(), range.right());
    }

    /** Goes to the next cell, at the end of a row to the next row; false at the last cell. */
    boolean tab() {
        int start = tabColumn < 0 ? column : tabColumn;
        if (row == rowCount - 1 && column == columnCount - 1) {
            return false;
        }
        boolean wraps = column == columnCount - 1;
        moveTo(wraps ? row + 1 : row, wraps ? 0 : column + 1);
        tabColumn = start;
        return true;
    }

    /** Goes to the cell before, at the start of a row to the row above; false at the first cell. */
    boolean tabBack() {
        if (row == 0 && column == 0) {
            return false;
        }
        boolean wraps = column == 0;
        moveTo(wraps ? row - 1 : row, wraps ? columnCount - 1 : column - 1);
        return true;
    }

    /** Goes one row down or up, back to the column where a run of Tab keys began. */
    void enter(int down) {
        moveTo(row + down, tabColumn < 0 ? column : tabColumn);
    }

    private static int within(int index, int count) {
        return Math.clamp(index, 0, Math.max(0, count - 1));
    }
}
