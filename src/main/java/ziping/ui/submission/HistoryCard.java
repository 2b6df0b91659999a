package ziping.ui.submission;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.report.Submission;
import ziping.report.SubmissionState;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.value.Points;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What was handed in when, what came back, and what has changed since. */
final class HistoryCard {

    private static final Messages WORDS = Messages.of(HistoryCard.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final double ROW = 2.2143;

    private final PageContext context;
    private final OpenReport report;
    private final TableView<Submission> table = new TableView<>();
    private final ReturnedPoints points;
    private final HBox ways = new HBox();
    private final Label none = new Label(WORDS.get("history.none"));
    private final VBox node = new VBox();

    HistoryCard(PageContext context) {
        this.context = context;
        this.report = context.report();
        this.points = new ReturnedPoints(report);
        table.setId("history");
        table.getStyleClass().add("list-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        table.managedProperty().bind(table.visibleProperty());
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        ways.getStyleClass().add("choices");
        ways.managedProperty().bind(ways.visibleProperty());
        ways.getChildren()
                .setAll(
                        way("compare.now", s -> compare(s, true)),
                        way("compare.before", s -> compare(s, false)),
                        way("return", this::enterReturn),
                        way("accept", this::accept),
                        way("manifest", this::showManifest));
        Label title = new Label(WORDS.get("history.title"));
        title.getStyleClass().add("section-title");
        node.getStyleClass().addAll("card", "history");
        node.getChildren().setAll(title, none, table, ways, points.node());
        report.reportProperty().addListener((p, before, now) -> show(now));
        show(report.get());
    }

    Node node() {
        return node;
    }

    /** Gives the focus to an open point of a hand-in; answers whether there is one. */
    boolean focus(Place place) {
        return !place.item().isEmpty() && points.focus();
    }

    private void show(Report now) {
        List<Submission> newestFirst =
                now.submissions().stream()
                        .sorted(Comparator.comparingInt(Submission::sequence).reversed())
                        .toList();
        boolean any = !newestFirst.isEmpty();
        none.setVisible(!any);
        table.setVisible(any);
        ways.setVisible(any);
        if (!table.getItems().equals(newestFirst)) {
            int selected = Math.max(0, table.getSelectionModel().getSelectedIndex());
            boolean grew = newestFirst.size() > table.getItems().size();
            table.getItems().setAll(newestFirst);
            table.getSelectionModel()
                    .select(grew ? 0 : Math.min(selected, table.getItems().size() - 1));
        }
        double em = none.getFont().getSize();
        table.setPrefHeight((Math.min(6, newestFirst.size()) + 1.2) * ROW * em);
        table.setMinHeight(table.getPrefHeight());
        points.show(now);
    }

    private Button way(String key, java.util.function.Consumer<Submission> act) {
        Button button = new Button(WORDS.get("way." + key));
        button.setId("history-" + key.replace('.', '-'));
        button.setOnAction(e -> act.accept(table.getSelectionModel().getSelectedItem()));
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void compare(Submission chosen, boolean withNow) {
        new ComparisonView(context).open(chosen, withNow);
    }

    private void enterReturn(Submission chosen) {
        new ReturnForm(context.dialogs())
                .ask(chosen)
                .ifPresent(
                        remarks ->
                                edit(
                                        "step.return",
                                        chosen,
                                        s ->
                                                s.withRemarks(remarks)
                                                        .withState(SubmissionState.RETURNED)));
    }

    private void accept(Submission chosen) {
        edit("step.accept", chosen, s -> s.withState(SubmissionState.ACCEPTED));
    }

    private void showManifest(Submission chosen) {
        new ManifestView(context.dialogs()).open(chosen);
    }

    private void edit(String step, Submission chosen, UnaryOperator<Submission> change) {
        report.edit(
                WORDS.get(step, chosen.sequence()),
                r -> Submissions.changed(r, chosen.id(), change));
    }

    private void addColumns() {
        column("sequence", 60, s -> WORDS.get("history.nth", s.sequence()));
        column("time", 130, s -> s.handedIn() == null ? "" : TIME.format(s.handedIn()));
        column("by", 80, Submission::by);
        column("score", 100, HistoryCard::score);
        TableColumn<Submission, String> state = column("state", 90, s -> s.state().label());
        state.setCellFactory(c -> new StateCell());
        column("place", 300, Submission::destination).setCellFactory(c -> new HintCell<>());
    }

    private TableColumn<Submission, String> column(
            String key, double width, Function<Submission, String> value) {
        TableColumn<Submission, String> column =
                new TableColumn<>(WORDS.get("history.column." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private static String score(Submission submission) {
        return submission.score() == null
                ? WORDS.get("none")
                : WORDS.get("history.score", Points.score(submission.score()), submission.grade());
    }

    /** The state as a pill. */
    private static final class StateCell extends TableCell<Submission, String> {

        private final Label pill = new Label();

        @Override
        protected void updateItem(String label, boolean empty) {
            super.updateItem(label, empty);
            setText(null);
            setGraphic(empty ? null : pill);
            if (!empty) {
                pill.setText(label);
                pill.getStyleClass().setAll("pill", tone(label));
            }
        }

        private static String tone(String label) {
            if (label.equals(SubmissionState.RETURNED.label())) {
                return "danger";
            }
            return label.equals(SubmissionState.ACCEPTED.label()) ? "success" : "accent";
        }
    }
}
