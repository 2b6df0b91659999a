package ziping.ui.control;

/**
 * A block of cells, both ends included.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
record CellRange(int top, int left, int bottom, int right) {

    /** The block between two corners given in any order. */
    static CellRange between(int row, int column, int otherRow, int otherColumn) {
        return new CellRange(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }

    /** How many rows. */
    int height() {
        return bottom - top + 1;
    }

    /** How many columns. */
    int width() {
        return right - left + 1;
    }

    /** Whether it is one cell only. */
    boolean isCell() {
        return height() == 1 && width() == 1;
    }

    /** Whether the cell lies in it. */
    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
