package ziping.ui.control;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** What a table looks like: head, the rows in view, totals, selection and scroll bars. */
final class TableSheet<T> extends Region {

    /** Row height over font size; 31 px at 14 px. */
    private static final double ROW_EM = 31.0 / 14;

    /** What one more line adds to a row, over font size. */
    private static final double LINE_EM = 1.25;

    /** So many rows stay in view however little room there is. */
    private static final int LEAST_ROWS = 4;

    private final TableModel<T> model;
    private final List<EditColumn<T, ?>> columns;
    private final CellSelection selection;
    private final boolean hasTotals;
    private final TableRowView<T> head;
    private final TableRowView<T> totals;
    private final TableRows<T> rows;
    private final Pane viewport = new Pane();
    private final Region selectionBox = box("cell-selection");
    private final Region activeBox = box("cell-active");
    private final Region ruler = box("row-ruler");
    private final EmptyWords words = new EmptyWords();
    private final TableBar down = new TableBar(Orientation.VERTICAL);
    private final TableBar across = new TableBar(Orientation.HORIZONTAL);

    private int rowsBefore;
    private boolean entered;
    private int visibleRows = 12;
    private int lines = 1;
    private ColumnEdges edges;
    private Runnable afterLayout = () -> {};

    TableSheet(TableModel<T> model) {
        this.model = model;
        this.columns = model.columns();
        this.rows = new TableRows<>(model);
        this.selection = model.selection();
        this.edges = ColumnEdges.fit(columns, 0, 1);
        this.hasTotals = columns.stream().anyMatch(column -> !column.total(List.of()).isEmpty());
        this.head = new TableRowView<>(columns, "table-head");
        this.totals = new TableRowView<>(columns, "table-totals");
        getStyleClass().add("table-sheet");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(viewport.widthProperty());
        clip.heightProperty().bind(viewport.heightProperty());
        viewport.setClip(clip);
        viewport.getChildren().addAll(rows.layer(), selectionBox, activeBox);
        viewport.getChildren().addAll(words.nodes());
        getChildren().addAll(ruler, viewport, clipped(head), clipped(totals), down, across);
        totals.setVisible(hasTotals);
        showFrame();
        down.valueProperty().addListener(o -> requestLayout());
        across.valueProperty().addListener(o -> requestLayout());
        ruler.minHeightProperty().addListener(o -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private static Region box(String styleClass) {
        Region box = new Region();
        box.getStyleClass().add(styleClass);
        box.setManaged(false);
        box.setMouseTransparent(true);
        return box;
    }

    private Pane clipped(TableRowView<T> row) {
        row.setManaged(false);
        Pane frame = new Pane(row);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(frame.widthProperty());
        clip.heightProperty().bind(frame.heightProperty());
        frame.setClip(clip);
        frame.getStyleClass().add(row.getStyleClass().getFirst() + "-frame");
        return frame;
    }

    /** What to do after each layout, when the active cell may stand elsewhere. */
    void afterLayout(Runnable action) {
        afterLayout = action;
    }

    /** Lays something over the rows that takes no mouse. */
    void lay(Region over) {
        over.setManaged(false);
        over.setMouseTransparent(true);
        getChildren().add(over);
    }

    /** Shows the rows as they are now. */
    void show() {
        showFrame();
        if (rowsBefore != model.rowCount()) {
            rowsBefore = model.rowCount();
            requestParentLayout();
        }
        requestLayout();
    }

    private void showFrame() {
        head.showTexts(column -> columns.get(column).heading());
        if (hasTotals) {
            totals.showTexts(column -> columns.get(column).total(model.rows()));
        }
    }

    /** Tells whether the clerk is in the table; the hint in the empty row then gives way. */
    void setEntered(boolean isEntered) {
        entered = isEntered;
        requestLayout();
    }

    /** Words in place of the rows where there are none. */
    void setNothing(String sentence) {
        words.setNothing(sentence);
    }

    /** How many rows are shown at most without scrolling. */
    void setVisibleRows(int count) {
        visibleRows = count;
        requestParentLayout();
    }

    /** How many lines a row has, so that longer texts are broken instead of cut. */
    void setLines(int count) {
        lines = count;
        requestParentLayout();
    }

    /** The label of a cell in view; {@code null} outside. */
    Label label(int row, int column) {
        return rows.label(row, column);
    }

    /** The label of the cell at a point of this node. */
    Label labelAt(double x, double y) {
        Point2D cell = cellAt(x, y);
        return label((int) cell.getY(), (int) cell.getX());
    }

    /** How many rows a page has. */
    int pageRows() {
        return Math.max(1, (int) (viewport.getHeight() / rowHeight()) - 1);
    }

    /** Height of a row, in pixels. */
    double rowHeight() {
        return lineHeight() + snapSizeY((lines - 1) * LINE_EM * em());
    }

    /** Height of a row of one line, as head and totals are. */
    private double lineHeight() {
        double height = ruler.getMinHeight();
        return snapSizeY(height > 0 ? height : 31);
    }

    /** The font size, in pixels. */
    double em() {
        return lineHeight() / ROW_EM;
    }

    /** Where a cell is, in the coordinates of this node; it may lie outside the view. */
    Bounds boundsOf(int row, int column) {
        return boundsOf(new CellRange(row, column, row, column), viewport.getLayoutY());
    }

    private Bounds boundsOf(CellRange range, double offset) {
        double height = rowHeight();
        double left = edges.left(range.left());
        double width = edges.left(range.right()) + edges.width(range.right()) - left;
        return new BoundingBox(
                left - across.getValue(),
                offset + range.top() * height - down.getValue(),
                width,
                range.height() * height);
    }

    /** The part of the node in which rows are seen. */
    Bounds viewBounds() {
        return viewport.getBoundsInParent();
    }

    /** The cell at a point of this node, the nearest one outside: column in x, row in y. */
    Point2D cellAt(double x, double y) {
        double inside = y - viewport.getLayoutY() + down.getValue();
        int row = (int) Math.floor(inside / rowHeight());
        int column = edges.columnAt(x + across.getValue());
        return new Point2D(column, Math.clamp(row, 0, Math.max(0, model.rowCount() - 1)));
    }

    /** Whether a point lies on the rows, not on head, totals or scroll bars. */
    boolean isOnRows(double x, double y) {
        return viewBounds().contains(x, y)
                && y - viewport.getLayoutY() + down.getValue() < model.rowCount() * rowHeight();
    }

    /** Scrolls so that a cell is in view. */
    void reveal(int row, int column) {
        double height = rowHeight();
        double view = viewport.getHeight();
        if (view > 0) {
            down.reveal(row * height, height, view);
            across.reveal(edges.left(column), edges.width(column), viewport.getWidth());
        }
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        boolean sideways = event.getDeltaY() == 0 || event.isShiftDown();
        double by = sideways && event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        if ((sideways ? across : down).scroll(by)) {
            event.consume();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = rowHeight();
        int shown = Math.clamp(model.rowCount(), 1, visibleRows);
        double bar = needsAcross(width) ? across.prefHeight(-1) : 0;
        return height * shown + lineHeight() * (hasTotals ? 2 : 1) + bar;
    }

    private boolean needsAcross(double width) {
        double least = columns.stream().mapToDouble(EditColumn::width).sum() * em();
        return width > 0 && least > width + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        int shown = Math.clamp(model.rowCount(), 1, Math.min(visibleRows, LEAST_ROWS));
        return rowHeight() * shown + lineHeight() * (hasTotals ? 2 : 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.stream().mapToDouble(EditColumn::width).sum() * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10 * em();
    }

    @Override
    protected void layoutChildren() {
        double row = rowHeight();
        double line = lineHeight();
        double width = getWidth();
        double foot = hasTotals ? line : 0;
        double barBelow = needsAcross(width) ? across.prefHeight(-1) : 0;
        double view = Math.max(0, getHeight() - line - foot - barBelow);
        double content = model.rowCount() * row;
        double barBeside = content > view + 0.5 ? down.prefWidth(-1) : 0;
        edges = ColumnEdges.fit(columns, width - barBeside, em());
        double shown = Math.min(view, Math.max(content, row));
        down.place(width - barBeside, line, barBeside, shown, content, shown);
        across.place(0, line + shown + foot, width, barBelow, edges.total(), width);
        viewport.resizeRelocate(0, line, width - barBeside, shown);
        frame(head, 0, width);
        frame(totals, line + shown, width);
        rows.lay(
                edges,
                across.getValue(),
                down.getValue(),
                viewport.getWidth(),
                viewport.getHeight(),
                row,
                lines > 1);
        layoutBoxes();
        layoutWords(width, row);
        afterLayout.run();
    }

    private void frame(TableRowView<T> row, double y, double width) {
        row.getParent().resizeRelocate(0, y, width, lineHeight());
        row.fit(edges);
        row.resizeRelocate(-across.getValue(), 0, Math.max(edges.total(), width), lineHeight());
    }

    private void layoutBoxes() {
        boolean any = model.rowCount() > 0;
        selectionBox.setVisible(any && !selection.range().isCell());
        activeBox.setVisible(any);
        if (any) {
            cover(selectionBox, boundsOf(selection.range(), 0));
            CellRange cell =
                    new CellRange(
                            selection.row(),
                            selection.column(),
                            selection.row(),
                            selection.column());
            cover(activeBox, boundsOf(cell, 0));
        }
    }

    private void layoutWords(double width, double row) {
        boolean waits =
                model.edits().canGrow() && (selection.row() < model.rows().size() || !entered);
        double below = model.rows().size() * row - down.getValue();
        words.place(model.rowCount() == 0, waits, below, width, row);
    }

    private static void cover(Region box, Bounds bounds) {
        box.resizeRelocate(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
