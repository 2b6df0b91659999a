package ziping.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.Function;

/**
 * A table to read and choose from, not to type in: as high as its rows, within bounds, whatever the
 * font size; a text that is longer than its column is whole in its hint.
 *
 * @param <T> type of its rows
 */
public final class ReadTable<T> {

    /** Heights in em, as the style sheet gives them. */
    private static final double ROW = 2.2143;

    private static final double HEAD = 2.5;

    /**
     * In pixels: the bar at the right has its room always. Columns that make room for it only when
     * it comes would bring the one at the bottom too, which then hides the last row.
     */
    private static final int BAR = 18;

    private final TableView<T> table = new TableView<>();
    private final Label em = new Label();
    private final StackPane node = new StackPane(em, table);
    private final DoubleProperty shares = new SimpleDoubleProperty();
    private final DoubleBinding room;

    /**
     * Makes one without columns.
     *
     * @param least rows there is always room for
     * @param most rows there is room for before it scrolls
     */
    public ReadTable(String id, int least, int most) {
        table.setId(id);
        table.getStyleClass().add("list-table");
        room = table.widthProperty().subtract(BAR);
        em.setVisible(false); // its font says how large the letters are
        node.managedProperty().bind(node.visibleProperty());
        node.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> height(Math.clamp(table.getItems().size(), least, most)),
                                table.getItems(),
                                em.fontProperty()));
        node.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** What is shown. */
    public Region node() {
        return node;
    }

    /** The table itself, for its selection. */
    public TableView<T> table() {
        return table;
    }

    /** What stands there while there are no rows. */
    public void setEmptyWords(String words) {
        table.setPlaceholder(new Label(words));
    }

    /** Shows these rows. */
    public void show(List<T> rows) {
        table.getItems().setAll(rows);
    }

    /**
     * Adds a column of text.
     *
     * @param share of the width, against the shares of the other columns
     */
    public TableColumn<T, String> column(String title, double share, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new HintCell<>());
        add(column, share);
        return column;
    }

    /** Adds a column of its own kind, which has a share of the width like the others. */
    public void add(TableColumn<T, ?> column, double share) {
        shares.set(shares.get() + share);
        column.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.floor(room.get() * share / shares.get()), room, shares));
        table.getColumns().add(column);
    }

    /** Adds a column of figures, which stand at the right. */
    public void figures(String title, double share, Function<T, String> value) {
        column(title, share, value).getStyleClass().add("right");
    }

    /**
     * Adds a column of states.
     *
     * @param tone the style class of a state's colour
     */
    public void pills(
            String title, double share, Function<T, String> value, Function<String, String> tone) {
        column(title, share, value).setCellFactory(c -> new StateCell<>(tone));
    }

    private double height(int rows) {
        return (rows * ROW + HEAD) * em.getFont().getSize();
    }

    /** A state in a word, with a colour that says the same. */
    private static final class StateCell<T> extends TableCell<T, String> {

        private final Function<String, String> tone;
        private final Label pill = new Label();

        StateCell(Function<String, String> tone) {
            this.tone = tone;
            pill.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(String state, boolean empty) {
            super.updateItem(state, empty);
            setText(null);
            setGraphic(empty || state == null ? null : pill);
            if (!empty && state != null) {
                pill.setText(state);
                pill.getStyleClass().setAll("label", "pill", tone.apply(state));
            }
        }
    }
}
