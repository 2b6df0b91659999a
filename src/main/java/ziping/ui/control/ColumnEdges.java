package ziping.ui.control;

import java.util.List;

/**
 * Where the columns of a table begin and end, in pixels.
 *
 * @param edges left edge of each column and the right edge of the last
 */
record ColumnEdges(double[] edges) {

    /** Gives each column its width and shares what is left over among those that grow. */
    static <T> ColumnEdges fit(List<EditColumn<T, ?>> columns, double available, double em) {
        double least = columns.stream().mapToDouble(EditColumn::width).sum() * em;
        double shares = columns.stream().mapToDouble(EditColumn::growth).sum();
        double spare = Math.max(0, available - least);
        double[] edges = new double[columns.size() + 1];
        double exact = 0;
        for (int i = 0; i < columns.size(); i++) {
            EditColumn<T, ?> column = columns.get(i);
            double extra = shares > 0 ? spare * column.growth() / shares : spare / columns.size();
            exact += column.width() * em + extra;
            edges[i + 1] = Math.round(exact);
        }
        return new ColumnEdges(edges);
    }

    /** Left edge of a column. */
    double left(int column) {
        return edges[column];
    }

    /** Width of a column. */
    double width(int column) {
        return edges[column + 1] - edges[column];
    }

    /** Width of all columns. */
    double total() {
        return edges[edges.length - 1];
    }

    /** The column at a place, the nearest one outside. */
    int columnAt(double x) {
        int column = 0;
        while (column < edges.length - 2 && x >= edges[column + 1]) {
            column++;
        }
        return column;
    }
}
