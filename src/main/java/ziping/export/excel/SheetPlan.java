package ziping.export.excel;

import org.apache.poi.ss.util.CellReference;

import ziping.report.document.Table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a sheet stand: lines above, the table, lines below. A row of the table takes
 * several rows of the sheet, merged, when it is higher than a spreadsheet allows.
 */
final class SheetPlan {

    /** Spreadsheets allow 409.5 points. */
    private static final double HIGHEST_ROW = 400;

    private final String name;
    private final Table table;
    private final ColumnWidths widths;
    private final double[] heights;
    private final List<FrameLine> above;
    private final List<FrameLine> below;
    private final int[] tops;

    private SheetPlan(String name, Table table, String mark) {
        this.name = name;
        this.table = table;
        this.widths = ColumnWidths.of(table);
        this.heights = RowHeights.of(table, widths);
        this.above = FrameLine.above(table, mark, widths);
        this.below = FrameLine.below(table, widths);
        this.tops = tops(above.size(), heights);
    }

    static SheetPlan of(String name, Table table, String mark) {
        return new SheetPlan(name, table, mark);
    }

    private static int[] tops(int first, double[] heights) {
        int[] tops = new int[heights.length + 1];
        tops[0] = first;
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + (int) Math.ceil(heights[row] / HIGHEST_ROW);
        }
        return tops;
    }

    String name() {
        return name;
    }

    /** The name as formulas of other sheets say it: {@code '资金'!}. */
    String reference() {
        return "'" + name.replace("'", "''") + "'!";
    }

    Table table() {
        return table;
    }

    ColumnWidths widths() {
        return widths;
    }

    /** Lines above the table, from row 0 of the sheet. */
    List<FrameLine> above() {
        return above;
    }

    /** Lines below the table. */
    List<FrameLine> below() {
        return below;
    }

    /** Row of the sheet where a row of the table begins; one beyond the last row is its end. */
    int top(int tableRow) {
        return tops[tableRow];
    }

    /** Row of the sheet just below the table. */
    int end() {
        return tops[heights.length];
    }

    /** Height of each row of the sheet that belongs to this row of the table, in points. */
    double heightOfPart(int tableRow) {
        return heights[tableRow] / (tops[tableRow + 1] - tops[tableRow]);
    }

    /** Height of everything on the sheet, in points. */
    double height() {
        double lines =
                Stream.of(above, below).flatMap(List::stream).mapToDouble(FrameLine::height).sum();
        return lines + Arrays.stream(heights).sum();
    }

    boolean has(int tableRow, int column) {
        return tableRow >= 0 && tableRow < heights.length && column >= 0 && column < widths.count();
    }

    /** {@code B7}: the cell that shows this place of the table. */
    String a1(int tableRow, int column) {
        return CellReference.convertNumToColString(column) + (top(tableRow) + 1);
    }

    /** {@code A1:I12}: everything on the sheet. */
    String area() {
        int rows = Math.max(1, end() + below.size());
        return "A1:" + CellReference.convertNumToColString(widths.count() - 1) + rows;
    }
}
