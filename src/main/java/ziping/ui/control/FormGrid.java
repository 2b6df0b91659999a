package ziping.ui.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/** Labelled fields side by side where the width allows it, else one below the other. */
final class FormGrid extends GridPane {

    /** Narrower than this, in em of the body font, two columns would squeeze the texts. */
    private static final double ROOM_FOR_TWO = 58;

    private static final double LABEL = 8;

    private final List<Entry> entries = new ArrayList<>();
    private int columns;

    private record Entry(Label label, Node field, boolean wide) {}

    FormGrid() {
        getStyleClass().add("form-grid");
        widthProperty().addListener((p, before, now) -> arrange());
    }

    void add(Label label, Node field, boolean wide) {
        entries.add(new Entry(label, field, wide));
        columns = 0;
        arrange();
    }

    private void arrange() {
        double em = Font.getDefault().getSize();
        if (!entries.isEmpty()) {
            em = entries.getFirst().label().getFont().getSize();
        }
        int fitting = getWidth() >= ROOM_FOR_TWO * em ? 2 : 1;
        if (fitting != columns) {
            columns = fitting;
            place(em);
        }
    }

    private void place(double em) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            getColumnConstraints().addAll(labelColumn(em), fieldColumn());
        }
        int row = 0;
        int column = 0;
        for (Entry entry : entries) {
            if (entry.wide() && column > 0) {
                row++;
                column = 0;
            }
            GridPane.setValignment(entry.label(), VPos.TOP);
            add(entry.label(), 2 * column, row);
            add(entry.field(), 2 * column + 1, row, entry.wide() ? 2 * columns - 1 : 1, 1);
            column = entry.wide() ? columns : column + 1;
            if (column >= columns) {
                row++;
                column = 0;
            }
        }
    }

    private static ColumnConstraints labelColumn(double em) {
        ColumnConstraints column = new ColumnConstraints(LABEL * em);
        column.setHgrow(Priority.NEVER);
        return column;
    }

    private ColumnConstraints fieldColumn() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(-1);
        return column;
    }
}
