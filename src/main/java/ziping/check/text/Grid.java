package ziping.check.text;

import ziping.check.place.Place;

import java.util.List;

/**
 * A table of a text with several cells in each row.
 *
 * @param rows the cells by row
 * @param line the line of its first row, counted from 1
 */
public record Grid(List<List<String>> rows, int line) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The place of a row. */
    public Place place(int row) {
        return Place.line(line + row, "表格");
    }

    /** A cell; empty beyond the end of its row. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Number of columns. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
