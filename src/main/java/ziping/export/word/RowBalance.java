package ziping.export.word;

import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table between its columns so that its rows become low. The height of a row
 * is that of its longest cell, so width goes step by step from the column whose loss would lengthen
 * the table least to the one whose gain shortens it most. Lengths in twips.
 */
final class RowBalance {

    private static final int STEPS = 60;

    /** A step at first, as a share of the whole width; halved when nothing more is gained by it. */
    private static final double FIRST_STEP = 1.0 / 32;

    private static final double LAST_STEP = 1.0 / 1000;

    private final List<double[]> rows;
    private final double[] floors;
    private final double[] ceilings;
    private final double[] widths;
    private final double[] gains;

    /**
     * A table to balance.
     *
     * @param rows for each row the length of the text in each column, set in one line
     * @param floors what a column may not fall below
     * @param ceilings beyond what a column gains nothing
     * @param widths what to begin with; is changed
     */
    RowBalance(List<double[]> rows, double[] floors, double[] ceilings, double[] widths) {
        this.rows = rows;
        this.floors = floors;
        this.ceilings = ceilings;
        this.widths = widths;
        this.gains = new double[widths.length];
    }

    /** Moves width between columns as long as that makes the table lower. */
    void balance(double width) {
        double step = width * FIRST_STEP;
        for (int i = 0; i < STEPS && step > width * LAST_STEP; i++) {
            weigh();
            int giver = giver();
            int taker = taker();
            boolean worthwhile = giver >= 0 && taker >= 0 && gains[taker] > gains[giver];
            if (!worthwhile || !move(giver, taker, step)) {
                step /= 2;
            }
        }
    }

    /** By how much the rows of a column's longest cells would shrink for each twip more. */
    private void weigh() {
        Arrays.fill(gains, 0);
        for (double[] row : rows) {
            int longest = 0;
            for (int c = 1; c < row.length; c++) {
                longest = lines(row, c) > lines(row, longest) ? c : longest;
            }
            if (lines(row, longest) > 1) {
                gains[longest] += lines(row, longest) / room(longest);
            }
        }
    }

    private double height() {
        double height = 0;
        for (double[] row : rows) {
            double lines = 1;
            for (int c = 0; c < row.length; c++) {
                lines = Math.max(lines, lines(row, c));
            }
            height += lines;
        }
        return height;
    }

    private double lines(double[] row, int column) {
        return row[column] / room(column);
    }

    private double room(int column) {
        return Math.max(1, widths[column] - ColumnWidths.CELL_SPACE);
    }

    private boolean move(int giver, int taker, double step) {
        double before = height();
        double moved =
                Math.min(
                        step,
                        Math.min(widths[giver] - floors[giver], ceilings[taker] - widths[taker]));
        widths[giver] -= moved;
        widths[taker] += moved;
        boolean lower = height() < before;
        if (!lower) {
            widths[giver] += moved;
            widths[taker] -= moved;
        }
        return lower;
    }

    private int giver() {
        int giver = -1;
        for (int c = 0; c < gains.length; c++) {
            boolean free = widths[c] - floors[c] > 1;
            giver = free && (giver < 0 || isEasier(c, giver)) ? c : giver;
        }
        return giver;
    }

    /** Of two columns that matter alike, the one with more to spare gives. */
    private boolean isEasier(int column, int other) {
        int order = Double.compare(gains[column], gains[other]);
        double more = (widths[column] - floors[column]) - (widths[other] - floors[other]);
        return order < 0 || (order == 0 && more > 0);
    }

    private int taker() {
        int taker = -1;
        for (int c = 0; c < gains.length; c++) {
            boolean open = ceilings[c] - widths[c] > 1;
            taker = open && (taker < 0 || gains[c] > gains[taker]) ? c : taker;
        }
        return taker;
    }
}
