package ziping.export.excel;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.FigureFormat;
import ziping.report.document.Table;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Column widths in points. They fill the width of the page; a wider table is printed smaller, but
 * only as small as can be read, beyond that its text wraps more. A figure always has room, because
 * without it spreadsheets print ####.
 */
final class ColumnWidths {

    /** Half of 五号: what one half-width character takes. */
    private static final double CHARACTER = Fonts.SIZE / 2;

    private final double[] points;

    private ColumnWidths(double[] points) {
        this.points = points;
    }

    static ColumnWidths of(Table table) {
        double[] points = table.widths().stream().mapToDouble(w -> w * CHARACTER).toArray();
        double total = Arrays.stream(points).sum();
        double page = PrintSetUp.printableWidth(table.landscape());
        double wished = Math.clamp(total, page, PrintSetUp.largestWidth(table.landscape()));
        for (int i = 0; i < points.length; i++) {
            points[i] *= wished / total;
        }
        ColumnWidths widths = new ColumnWidths(points);
        table.cells().forEach(widths::giveRoom);
        return widths;
    }

    private void giveRoom(Cell cell) {
        int columns =
                switch (cell.content()) {
                    case Content.Words words -> 0;
                    case Content.Figure figure -> columns(figure.value(), figure.format());
                    case Content.Formula formula -> columns(formula.value(), formula.format());
                };
        double missing = columns * CHARACTER - of(cell);
        if (missing > 0) {
            points[cell.column() + cell.columnSpan() - 1] += missing;
        }
    }

    /** Upper bound of the half-width columns of a figure, with a margin at both sides. */
    private static int columns(BigDecimal value, FigureFormat format) {
        int digits = Math.max(1, value.precision() - value.scale()) + 1;
        int sign = value.signum() < 0 ? 1 : 0;
        int separators = (digits - 1) / 3;
        return sign
                + switch (format) {
                    case AMOUNT -> digits + separators + 5;
                    case RATE -> digits + 6;
                    case WEIGHT, SCORE -> digits + 4;
                    case COUNT -> digits + separators + 2;
                    case MEASURE -> digits + Math.max(0, value.stripTrailingZeros().scale()) + 2;
                    case PLAIN -> digits + 1;
                };
    }

    int count() {
        return points.length;
    }

    /** Width of one column. */
    double of(int column) {
        return points[column];
    }

    /** Width of the columns from the first to before the end. */
    double of(int first, int end) {
        double width = 0;
        for (int i = first; i < end; i++) {
            width += points[i];
        }
        return width;
    }

    /** Width of the columns a cell covers. */
    double of(Cell cell) {
        return of(cell.column(), cell.column() + cell.columnSpan());
    }
}
