package ziping.export.word;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Table;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The widths of a table's columns, in twips. A column gets what the table asks for it, but not more
 * than its longest text needs while others want more, and enough for its figures to stay whole.
 */
final class ColumnWidths {

    /** Space at both sides of a cell's text, with a little for the rounding of fonts. */
    private static final int CELL_SPACE = 160;

    /** Shortest text a column has room for, in half-width characters. */
    private static final int SHORTEST = 4;

    /** Longest label that a head cell keeps in one line, in half-width characters. */
    private static final int LONGEST_LABEL = 8;

    /**
     * Room for figures beyond their width: where 宋体 is missing, as on many Linux desktops, its
     * stand-ins have digits of up to 0.64 em instead of 0.5 em, and totals are bold.
     */
    private static final double FIGURE_ROOM = 1.4;

    /** Looking at more rows would not change the picture. */
    private static final int ROWS = 300;

    private final double[] asked;
    private final double[] wished;
    private final double[] needed;

    private ColumnWidths(Table table, TableType type) {
        asked = table.widths().stream().mapToDouble(w -> Math.max(1, w)).toArray();
        wished = new double[asked.length];
        needed = new double[asked.length];
        Arrays.fill(needed, SHORTEST * type.halfCharacter() + CELL_SPACE);
        table.cells().stream()
                .takeWhile(cell -> cell.row() < ROWS)
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(cell -> measure(cell, type));
    }

    /** The columns of a table that fill a page of the given width. */
    static int[] of(Table table, int width, TableType type) {
        ColumnWidths columns = new ColumnWidths(table, type);
        return whole(columns.withWholeFigures(columns.shared(width)));
    }

    /** Long head cells may take two lines, texts any number, figures only one. */
    private void measure(Cell cell, TableType type) {
        boolean head = cell.look().head();
        int characters = TextWidth.of(cell.text());
        if (head && characters > LONGEST_LABEL) {
            characters = Math.ceilDiv(characters, 4) * 2;
        }
        boolean figure = !(cell.content() instanceof Content.Words);
        double stretch = figure ? FIGURE_ROOM : 1;
        double width = stretch * characters * type.halfCharacter() + CELL_SPACE;
        int column = cell.column();
        double room = (1 + TextWidth.changes(cell.text()) / 2.0) * type.halfCharacter();
        wished[column] = Math.max(wished[column], width + room);
        if (head || figure) {
            needed[column] = Math.max(needed[column], width);
        }
    }

    /** Shares as asked; what a column does not wish for goes to the others. */
    private double[] shared(double width) {
        double[] widths = new double[asked.length];
        BitSet open = new BitSet();
        open.set(0, asked.length);
        double left = width;
        boolean changed = true;
        while (changed && !open.isEmpty()) {
            double scale = left / open.stream().mapToDouble(c -> asked[c]).sum();
            changed = false;
            for (int c : open.stream().toArray()) {
                if (wished[c] <= asked[c] * scale) {
                    widths[c] = wished[c];
                    left -= wished[c];
                    open.clear(c);
                    changed = true;
                }
            }
        }
        spread(widths, open, left);
        return widths;
    }

    /** What is left goes to the open columns, or to all when none is open. */
    private void spread(double[] widths, BitSet open, double left) {
        if (open.isEmpty()) {
            open.set(0, asked.length);
        }
        double all = open.stream().mapToDouble(c -> asked[c]).sum();
        open.stream().forEach(c -> widths[c] += left * asked[c] / all);
    }

    /** Columns with room to spare give to those whose figures would be broken. */
    private double[] withWholeFigures(double[] widths) {
        double missing = 0;
        double spare = 0;
        for (int c = 0; c < widths.length; c++) {
            missing += Math.max(0, needed[c] - widths[c]);
            spare += Math.max(0, widths[c] - needed[c]);
        }
        double give = spare == 0 ? 0 : Math.min(1, missing / spare);
        double get = missing == 0 ? 0 : Math.min(1, spare / missing);
        for (int c = 0; c < widths.length; c++) {
            double difference = needed[c] - widths[c];
            widths[c] += difference * (difference > 0 ? get : give);
        }
        return widths;
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
