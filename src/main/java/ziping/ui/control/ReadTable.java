package ziping.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

    private final TableView<T> table = new TableView<>();
    private final Label em = new Label();
    private final StackPane node = new StackPane(em, table);

    /**
     * Makes one without columns.
     *
     * @param least rows there is always room for
     * @param most rows there is room for before it scrolls
     */
    public ReadTable(String id, int least, int most) {
        table.setId(id);
        table.getStyleClass().add("list-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
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

    /** Adds a column of text. */
    public TableColumn<T, String> column(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new HintCell<>());
        table.getColumns().add(column);
        return column;
    }

    /** Adds a column of figures, which stand at the right. */
    public void figures(String title, double width, Function<T, String> value) {
        column(title, width, value).getStyleClass().add("right");
    }

    /**
     * Adds a column of states.
     *
     * @param tone the style class of a state's colour
     */
    public void pills(
            String title, double width, Function<T, String> value, Function<String, String> tone) {
        column(title, width, value).setCellFactory(c -> new StateCell<>(tone));
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
