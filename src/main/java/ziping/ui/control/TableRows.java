package ziping.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The rows in view. Only they have nodes, so that 5 000 rows cost no more than 20. */
final class TableRows<T> {

    private final TableModel<T> model;
    private final List<TableRowView<T>> views = new ArrayList<>();
    private final Pane layer = new Pane();
    private int first;

    TableRows(TableModel<T> model) {
        this.model = model;
    }

    /** What holds the rows. */
    Pane layer() {
        return layer;
    }

    /** The label of a cell in view; {@code null} outside. */
    Label label(int row, int column) {
        int index = row - first;
        boolean shown = index >= 0 && index < views.size() && views.get(index).isVisible();
        return shown ? views.get(index).cell(column) : null;
    }

    /**
     * Lays the rows out that are seen now.
     *
     * @param across how far the columns are scrolled
     * @param down how far the rows are scrolled
     * @param width of the view
     * @param height of the view
     * @param rowHeight of each row
     * @param wrapping whether long texts are broken into lines
     */
    void lay(
            ColumnEdges edges,
            double across,
            double down,
            double width,
            double height,
            double rowHeight,
            boolean wrapping) {
        first = (int) (down / rowHeight);
        int last = (int) ((down + height - 0.5) / rowHeight);
        int count = Math.max(0, Math.min(last, model.rowCount() - 1) - first + 1);
        while (views.size() < count) {
            views.add(view(wrapping));
        }
        for (int i = 0; i < views.size(); i++) {
            TableRowView<T> view = views.get(i);
            view.setVisible(i < count);
            if (i < count) {
                fill(view, first + i);
                view.fit(edges);
                double y = (first + i) * rowHeight - down;
                view.resizeRelocate(-across, y, Math.max(edges.total(), width), rowHeight);
            }
        }
    }

    private TableRowView<T> view(boolean wrapping) {
        TableRowView<T> view = new TableRowView<>(model.columns(), "table-row");
        view.setManaged(false);
        view.setWrapping(wrapping);
        layer.getChildren().add(view);
        return view;
    }

    private void fill(TableRowView<T> view, int row) {
        if (row < model.rows().size()) {
            T shown = model.rows().get(row);
            view.show(shown, column -> model.refusalAt(row, column));
            view.mark(column -> model.markAt(shown, column));
        } else {
            IntFunction<String> refused =
                    column ->
                            model.refusalAt(row, column) == null
                                    ? ""
                                    : model.refusalAt(row, column).text();
            view.showTexts(refused);
            view.mark(column -> null);
        }
    }
}
