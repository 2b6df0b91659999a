package ziping.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import ziping.check.Severity;

import java.util.List;
import java.util.function.IntFunction;

/** One visible row of a table: a label for each column, reused for other rows while scrolling. */
final class TableRowView<T> extends Region {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");

    private final List<EditColumn<T, ?>> columns;
    private final List<Label> cells;
    private ColumnEdges edges;

    TableRowView(List<EditColumn<T, ?>> columns, String styleClass) {
        this.columns = columns;
        this.cells = columns.stream().map(TableRowView::cell).toList();
        getStyleClass().add(styleClass);
        getChildren().addAll(cells);
        setMouseTransparent(true);
    }

    private static Label cell(EditColumn<?, ?> column) {
        Label cell = new Label();
        cell.getStyleClass().add("cell");
        cell.pseudoClassStateChanged(COMPUTED, column.isComputed());
        if (column.kind().isFigure()) {
            cell.getStyleClass().add("figure");
        }
        return cell;
    }

    /** Whether texts are broken into lines; figures never are. */
    void setWrapping(boolean wraps) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setWrapText(wraps && !columns.get(i).kind().isFigure());
        }
    }

    /** Takes over the widths of the columns. */
    void fit(ColumnEdges newEdges) {
        edges = newEdges;
        requestLayout();
    }

    /** Shows a record; a cell with a refusal shows the refused text. */
    void show(T row, IntFunction<Refusal> refusal) {
        for (int i = 0; i < cells.size(); i++) {
            Refusal refused = refusal.apply(i);
            EditColumn<T, ?> column = columns.get(i);
            text(i, refused == null ? column.show(row) : refused.text(), column.toneOf(row));
            cells.get(i).pseudoClassStateChanged(REFUSED, refused != null);
        }
    }

    /** Shows the same kind of text in every cell: titles, totals, or nothing. */
    void showTexts(IntFunction<String> text) {
        for (int i = 0; i < cells.size(); i++) {
            text(i, text.apply(i), "");
            cells.get(i).pseudoClassStateChanged(REFUSED, false);
        }
    }

    /** Shows what the self-check says of each cell; {@code null} for nothing. */
    void mark(IntFunction<Severity> severity) {
        for (int i = 0; i < cells.size(); i++) {
            RemarkMark.show(cells.get(i), severity.apply(i));
        }
    }

    /** What a cell shows. */
    Label cell(int column) {
        return cells.get(column);
    }

    private void text(int index, String text, String tone) {
        Label cell = cells.get(index);
        cell.setText(text);
        Object before = cell.getUserData();
        if (!tone.equals(before == null ? "" : before)) {
            List<String> base = cell.getStyleClass().subList(0, baseClasses(index));
            cell.getStyleClass().setAll(List.copyOf(base));
            if (!tone.isEmpty()) {
                cell.getStyleClass().addAll(tone.split(" "));
            }
            cell.setUserData(tone);
        }
    }

    /** Label's own style class, {@code cell}, and {@code figure} where it is one. */
    private int baseClasses(int index) {
        return columns.get(index).kind().isFigure() ? 3 : 2;
    }

    @Override
    protected void layoutChildren() {
        if (edges == null) {
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(edges.left(i), 0, edges.width(i), getHeight());
        }
    }
}
