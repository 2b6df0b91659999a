package ziping.export.excel;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Row heights in points, so that wrapped text is never cut off: no spreadsheet program makes room
 * for text in merged cells by itself.
 */
final class RowHeights {

    private static final double LINE = 15.5;
    private static final double PADDING = 4;

    private RowHeights() {}

    /** The height of each row of the table. */
    static double[] of(Table table, ColumnWidths widths) {
        double[] heights = new double[table.rows()];
        Arrays.fill(heights, LINE + PADDING);
        List<Cell> tall = new ArrayList<>();
        for (Cell cell : table.cells()) {
            if (cell.rowSpan() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], height(cell, widths));
            } else {
                tall.add(cell);
            }
        }
        tall.sort(Comparator.comparingInt(Cell::rowSpan));
        tall.forEach(cell -> stretch(heights, cell, height(cell, widths)));
        return heights;
    }

    private static double height(Cell cell, ColumnWidths widths) {
        if (!(cell.content() instanceof Content.Words words) || words.text().isEmpty()) {
            return 0;
        }
        return Wrapping.lines(words.text(), widths.of(cell), Fonts.SIZE) * LINE + PADDING;
    }

    /** What a merged cell needs beyond the height of its rows is shared out among them. */
    private static void stretch(double[] heights, Cell cell, double needed) {
        int end = cell.row() + cell.rowSpan();
        double missing = needed - Arrays.stream(heights, cell.row(), end).sum();
        for (int row = cell.row(); missing > 0 && row < end; row++) {
            heights[row] += missing / cell.rowSpan();
        }
    }
}
