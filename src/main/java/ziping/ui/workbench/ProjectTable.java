package ziping.ui.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import ziping.report.OpenRemarks;
import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;
import ziping.value.Points;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The list of projects: Enter or a double click opens, Delete removes. */
final class ProjectTable {

    private static final Messages WORDS = Messages.of(ProjectTable.class);

    private static final int LEAST_ROWS = 3;

    /**
     * In em: figures and states are never cut off; the name gives way, and then the last column.
     */
    private static final double[] LEAST_WIDTHS = {13.4, 9.5, 12.6, 6, 5.5, 6, 7};

    /** Of their least width; what is left over belongs to the name. */
    private static final double MOST = 1.7;

    private static final double ROOM_FOR_ALL = 60;

    /** Heights in em, as the style sheet gives them. */
    private static final double ROW = 2.2143;

    private static final double HEAD = 2.3571;

    private final TableView<ReportSummary> table = new TableView<>();
    private final Consumer<String> open;
    private final Consumer<ReportSummary> remove;
    private ContextMenu menu;

    ProjectTable(
            ObservableList<ReportSummary> projects,
            Clock clock,
            Consumer<String> open,
            Consumer<ReportSummary> remove) {
        this.open = open;
        this.remove = remove;
        SortedList<ReportSummary> sorted = new SortedList<>(projects);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("projects");
        table.getStyleClass().add("list-table");
        table.setPlaceholder(new Label(WORDS.get("table.empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns(new ChangeTime(clock));
        table.setRowFactory(t -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        table.setOnContextMenuRequested(
                asked -> {
                    if (asked.isKeyboardTrigger() && selected() != null) {
                        showMenu(asked);
                    }
                });
    }

    TableView<ReportSummary> node() {
        return table;
    }

    /**
     * Makes it as high as its rows, as far as there is room, so that what follows stands right
     * below.
     *
     * @param font of the body text, on which the height of a row depends
     */
    void fitRows(ObservableObjectValue<Font> font) {
        table.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> height(rows(), font.get().getSize()),
                                table.getItems(),
                                font));
        table.minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> height(Math.min(rows(), LEAST_ROWS), font.get().getSize()),
                                table.getItems(),
                                font));
        table.setMaxHeight(Region.USE_PREF_SIZE);
        // or JavaFX would measure rows that nobody sees
        table.fixedCellSizeProperty().bind(em(font, ROW));
        List<TableColumn<ReportSummary, ?>> columns = List.copyOf(table.getColumns());
        for (int i = 0; i < LEAST_WIDTHS.length; i++) {
            columns.get(i).minWidthProperty().bind(em(font, LEAST_WIDTHS[i]));
            if (i > 0) {
                columns.get(i).maxWidthProperty().bind(em(font, LEAST_WIDTHS[i] * MOST));
            }
        }
        columns.getLast()
                .visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> table.getWidth() > ROOM_FOR_ALL * font.get().getSize(),
                                table.widthProperty(),
                                font));
    }

    private static ObservableValue<Number> em(ObservableObjectValue<Font> font, double width) {
        return Bindings.createDoubleBinding(() -> width * font.get().getSize(), font);
    }

    /** An empty table needs room for the words that say so. */
    private int rows() {
        return table.getItems().isEmpty() ? LEAST_ROWS : table.getItems().size();
    }

    private static double height(int rows, double em) {
        return (rows * ROW + HEAD) * em;
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void addColumns(ChangeTime time) {
        TableColumn<ReportSummary, ReportSummary> name =
                column("column.name", 330, p -> p, NameCell::new);
        name.setComparator(Comparator.comparing(ReportSummary::name));
        TableColumn<ReportSummary, BigDecimal> budget =
                column("column.budget", 130, ReportSummary::budget, MoneyCell::new);
        budget.getStyleClass().add("right");
        TableColumn<ReportSummary, BigDecimal> rate =
                column("column.rate", 190, ReportSummary::rate, RateCell::new);
        TableColumn<ReportSummary, ReportSummary> score =
                column("column.score", 110, p -> p, ScoreCell::new);
        score.setComparator(
                Comparator.comparing(
                        ReportSummary::total, Comparator.nullsFirst(Comparator.naturalOrder())));
        TableColumn<ReportSummary, ReportSummary> remarks =
                column("column.remarks", 90, p -> p, PillCell::remarks);
        remarks.setComparator(Comparator.comparingInt(ProjectTable::weight));
        TableColumn<ReportSummary, ReportSummary> stage =
                column("column.stage", 90, p -> p, PillCell::stage);
        stage.setComparator(Comparator.comparing(ReportSummary::stage));
        TableColumn<ReportSummary, Instant> changed =
                column("column.changed", 120, ReportSummary::changed, () -> new TimeCell(time));
        table.getColumns().add(name);
        table.getColumns().add(budget);
        table.getColumns().add(rate);
        table.getColumns().add(score);
        table.getColumns().add(remarks);
        table.getColumns().add(stage);
        table.getColumns().add(changed);
    }

    /** What must be put right weighs more than any number of hints. */
    private static int weight(ReportSummary project) {
        OpenRemarks remarks = project.remarks();
        return remarks == null ? -1 : remarks.must() * 1000 + remarks.hint();
    }

    private static <T> TableColumn<ReportSummary, T> column(
            String key,
            double width,
            Function<ReportSummary, T> value,
            Supplier<TableCell<ReportSummary, T>> cell) {
        TableColumn<ReportSummary, T> column = new TableColumn<>(WORDS.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setCellFactory(c -> cell.get());
        return column;
    }

    private TableRow<ReportSummary> row() {
        TableRow<ReportSummary> row = new TableRow<>();
        row.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2
                            && !row.isEmpty()) {
                        open.accept(row.getItem().id());
                    }
                });
        row.setOnContextMenuRequested(
                asked -> {
                    if (!row.isEmpty()) {
                        showMenu(asked);
                    }
                });
        return row;
    }

    /**
     * For the selected row, which a click selects before: by the mouse there, or by the keyboard.
     */
    private void showMenu(ContextMenuEvent asked) {
        if (menu == null) {
            menu = menu(); // not earlier, as it takes a twentieth of a second of the start
        }
        menu.show(table, asked.getScreenX(), asked.getScreenY());
        asked.consume();
    }

    private ContextMenu menu() {
        MenuItem opening = new MenuItem(WORDS.get("menu.open"));
        opening.setOnAction(e -> open.accept(selected().id()));
        MenuItem removing = new MenuItem(WORDS.get("menu.remove"));
        removing.setOnAction(e -> remove.accept(selected()));
        return new ContextMenu(opening, removing);
    }

    private ReportSummary selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void onKey(KeyEvent key) {
        ReportSummary selected = selected();
        if (selected == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            open.accept(selected.id());
        } else if (key.getCode() == KeyCode.DELETE) {
            remove.accept(selected);
        }
    }

    private static final class NameCell extends TableCell<ReportSummary, ReportSummary> {

        @Override
        protected void updateItem(ReportSummary project, boolean empty) {
            super.updateItem(project, empty);
            getStyleClass().remove("name");
            setText(null);
            setGraphic(null);
            if (!empty) {
                getStyleClass().add("name");
                setText(project.name());
                if (!project.mark().isEmpty()) {
                    Label pill = new Label(project.mark());
                    pill.getStyleClass().addAll("pill", "neutral");
                    setGraphic(pill);
                    setContentDisplay(ContentDisplay.RIGHT);
                }
            }
        }
    }

    private static final class MoneyCell extends TableCell<ReportSummary, BigDecimal> {

        @Override
        protected void updateItem(BigDecimal amount, boolean empty) {
            super.updateItem(amount, empty);
            setText(empty ? null : amount == null ? WORDS.get("none") : MoneyUnit.WAN.text(amount));
        }
    }

    private static final class ScoreCell extends TableCell<ReportSummary, ReportSummary> {

        @Override
        protected void updateItem(ReportSummary project, boolean empty) {
            super.updateItem(project, empty);
            setText(
                    empty
                            ? null
                            : project.total() == null
                                    ? WORDS.get("none")
                                    : Points.score(project.total()) + " " + project.grade());
        }
    }

    private static final class TimeCell extends TableCell<ReportSummary, Instant> {

        private final ChangeTime time;

        TimeCell(ChangeTime time) {
            this.time = time;
            getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(Instant changed, boolean empty) {
            super.updateItem(changed, empty);
            setText(empty || changed == null ? null : time.text(changed));
        }
    }
}
