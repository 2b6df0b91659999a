package ziping.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a run of cells without blanks into rows. Empty cells were lost and reasons may be there or
 * not, so the cut that leaves least unexplained wins.
 */
final class RowCutter {

    private static final int WHOLE = 0;
    private static final int WITH_REASON = 1;
    private static final int BROKEN = 6;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<TextCell> cells;
    private final List<Labels.Column> columns;
    private final int needed;
    private final int[] cost;
    private final int[] length;

    RowCutter(List<TextCell> cells, List<Labels.Column> columns) {
        this.cells = cells;
        this.columns = columns;
        boolean reason = columns.contains(Labels.Column.REASON);
        this.needed = 1 + columns.size() - (reason ? 1 : 0);
        this.cost = new int[cells.size() + 1];
        this.length = new int[cells.size() + 1];
    }

    /** The rows: name first, then one cell for each column as far as they go. */
    List<List<TextCell>> cut() {
        for (int i = cells.size() - 1; i >= 0; i--) {
            settle(i);
        }
        List<List<TextCell>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += length[i]) {
            rows.add(cells.subList(i, i + length[i]));
        }
        return rows;
    }

    private void settle(int i) {
        cost[i] = Integer.MAX_VALUE;
        if (isWhole(i)) {
            offer(i, needed, WHOLE);
            if (i + needed < cells.size() && needed <= columns.size()) {
                offer(i, needed + 1, isSentence(cells.get(i + needed)) ? WHOLE : WITH_REASON);
            }
        }
        for (int broken = 1; broken <= needed && i + broken <= cells.size(); broken++) {
            offer(i, broken, BROKEN + broken);
        }
    }

    private void offer(int i, int cellsTaken, int price) {
        if (i + cellsTaken <= cells.size() && cost[i + cellsTaken] + price < cost[i]) {
            cost[i] = cost[i + cellsTaken] + price;
            length[i] = cellsTaken;
        }
    }

    private boolean isWhole(int i) {
        if (i + needed > cells.size() || isFigure(cells.get(i))) {
            return false;
        }
        for (int column = 0; column + 1 < needed; column++) {
            Labels.Column kind = columns.get(column);
            boolean figures = kind == Labels.Column.POINTS || kind == Labels.Column.SCORE;
            if (figures && !isPoints(cells.get(i + 1 + column))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFigure(TextCell cell) {
        return cell.bare().matches("[≥≤=<>]?[\\d.,]+%?.{0,3}");
    }

    private static boolean isPoints(TextCell cell) {
        return cell.bare().matches("\\d{1,3}(\\.\\d+)?")
                && new BigDecimal(cell.bare()).compareTo(HUNDRED) <= 0;
    }

    private static boolean isSentence(TextCell cell) {
        return cell.text().matches(".*[，。；,].*") || cell.text().length() > 16;
    }
}
