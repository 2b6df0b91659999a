package ziping.export.word;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Table;

import java.util.Arrays;

/**
 * The widths of a table's columns, in twips: as the table asks, but no figure is broken over two
 * lines as long as the other columns can give way.
 */
final class ColumnWidths {

    /** Space at both sides of a cell's text, with a little for the rounding of fonts. */
    private static final int CELL_SPACE = 140;

    private ColumnWidths() {}

    /** The columns of a table that fill a page of the given width. */
    static int[] of(Table table, int width, TableType type) {
        double all = Math.max(1, table.widths().stream().mapToInt(Integer::intValue).sum());
        double[] asked = table.widths().stream().mapToDouble(w -> width * w / all).toArray();
        double[] needed = needed(table, type);
        double missing = 0;
        double spare = 0;
        for (int c = 0; c < asked.length; c++) {
            missing += Math.max(0, needed[c] - asked[c]);
            spare += Math.max(0, asked[c] - needed[c]);
        }
        double give = spare == 0 ? 0 : Math.min(1, missing / spare);
        double get = missing == 0 ? 0 : Math.min(1, spare / missing);
        for (int c = 0; c < asked.length; c++) {
            double difference = needed[c] - asked[c];
            asked[c] += difference * (difference > 0 ? get : give);
        }
        return whole(asked);
    }

    /** What the figures of each column need; words can be broken anywhere. */
    private static double[] needed(Table table, TableType type) {
        double[] needed = new double[table.columns()];
        Arrays.fill(needed, CELL_SPACE + 4.0 * type.halfCharacter());
        for (Cell cell : table.cells()) {
            if (cell.columnSpan() == 1 && !(cell.content() instanceof Content.Words)) {
                int text = TextWidth.of(cell.text()) * type.halfCharacter() + CELL_SPACE;
                needed[cell.column()] = Math.max(needed[cell.column()], text);
            }
        }
        return needed;
    }

    /** Rounds so that the sum is kept. */
    private static int[] whole(double[] widths) {
        int[] whole = new int[widths.length];
        double sum = 0;
        int done = 0;
        for (int c = 0; c < widths.length; c++) {
            sum += widths[c];
            whole[c] = (int) Math.round(sum) - done;
            done += whole[c];
        }
        return whole;
    }
}
