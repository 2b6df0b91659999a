package ziping.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import ziping.report.document.Cell;
import ziping.report.document.Table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An official form or table drawn as it will be printed. Cells that come from data can be clicked
 * or reached by Tab; what then happens is the page's affair.
 */
public final class FormSheet extends VBox {

    /** What may not be broken into lines. */
    private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+(\\.\\d+)?%?");

    private final Map<String, Node> byPlace = new HashMap<>();
    private Predicate<Cell> answers = cell -> !cell.place().isEmpty();
    private BiConsumer<Cell, Node> onOpen = (cell, node) -> {};

    /** An empty sheet. */
    public FormSheet() {
        getStyleClass().add("form-sheet");
    }

    /**
     * What happens on a click or Enter on a cell.
     *
     * @param which the cells that answer
     * @param open gets the cell and its node
     */
    public void setOnOpen(Predicate<Cell> which, BiConsumer<Cell, Node> open) {
        answers = which;
        onOpen = open;
    }

    /** Draws a table in place of the last one. */
    public void show(Table table) {
        byPlace.clear();
        getChildren().clear();
        line(table.title(), "form-title");
        line(table.subtitle(), "form-subtitle");
        notesAbove(table);
        getChildren().add(grid(table));
        table.notes().forEach(note -> line(note, "form-note"));
    }

    /** Gives the focus to the cell of a place; false if there is none. */
    public boolean focus(String place) {
        Node cell = byPlace.get(place);
        if (cell != null) {
            cell.requestFocus();
        }
        return cell != null;
    }

    private void line(String words, String style) {
        if (!words.isEmpty()) {
            Label line = new Label(words);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.setMaxWidth(Double.MAX_VALUE);
            line.getStyleClass().add(style);
            getChildren().add(line);
        }
    }

    private void notesAbove(Table table) {
        if (!table.leftNote().isEmpty() || !table.rightNote().isEmpty()) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox notes = new HBox(new Label(table.leftNote()), gap, new Label(table.rightNote()));
            notes.getStyleClass().add("form-notes");
            getChildren().add(notes);
        }
    }

    private GridPane grid(Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-cells");
        double all = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int width : table.widths()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * width / all);
            grid.getColumnConstraints().add(column);
        }
        for (int row = 0; row < table.rows(); row++) {
            RowConstraints line = new RowConstraints();
            line.setVgrow(Priority.NEVER);
            grid.getRowConstraints().add(line);
        }
        for (Cell cell : table.cells()) {
            grid.add(node(cell), cell.column(), cell.row(), cell.columnSpan(), cell.rowSpan());
        }
        return grid;
    }

    private Node node(Cell cell) {
        Label words = new Label(cell.text());
        boolean figure = FIGURE.matcher(cell.text()).matches();
        words.setWrapText(!figure);
        words.setMinHeight(Region.USE_PREF_SIZE);
        StackPane box = figure ? new FigureBox(words) : new StackPane(words);
        box.getStyleClass().add("form-cell");
        if (cell.row() == 0) {
            box.getStyleClass().add("first-row");
        }
        if (cell.column() == 0) {
            box.getStyleClass().add("first-column");
        }
        if (cell.look().head()) {
            box.getStyleClass().add("head-cell");
        }
        if (cell.look().bold()) {
            box.getStyleClass().add("strong");
        }
        if (figure) {
            box.getStyleClass().add("form-figure");
        }
        align(cell, box, words);
        if (answers.test(cell)) {
            open(cell, box);
        }
        return box;
    }

    /** A figure is written whole even where the column is a little narrower. */
    private static final class FigureBox extends StackPane {

        FigureBox(Label figure) {
            super(figure);
            figure.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }
    }

    private static void align(Cell cell, StackPane box, Label words) {
        switch (cell.look().align()) {
            case LEFT -> box.setAlignment(Pos.CENTER_LEFT);
            case CENTRE -> {
                box.setAlignment(Pos.CENTER);
                words.getStyleClass().add("centred");
            }
            case RIGHT -> box.setAlignment(Pos.CENTER_RIGHT);
        }
    }

    private void open(Cell cell, StackPane box) {
        byPlace.put(cell.place(), box);
        box.getStyleClass().add("answers");
        box.setFocusTraversable(true);
        box.setAccessibleText(cell.text());
        box.setOnMouseClicked(
                e -> {
                    box.requestFocus();
                    onOpen.accept(cell, box);
                });
        box.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                        onOpen.accept(cell, box);
                        e.consume();
                    }
                });
    }
}
