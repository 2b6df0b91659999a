package ziping.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.report.Submission;
import ziping.report.SubmissionState;
import ziping.ui.control.ReadTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.value.Points;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What was handed in when, what came back, and what has changed since. */
final class HistoryCard {

    private static final Messages WORDS = Messages.of(HistoryCard.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final PageContext context;
    private final OpenReport report;
    private final ReadTable<Submission> history = new ReadTable<>("history", 1, 6);
    private final TableView<Submission> table = history.table();
    private final ReturnedPoints points;
    private final HBox ways = new HBox();
    private final Label none = new Label(WORDS.get("history.none"));
    private final VBox node = new VBox();

    HistoryCard(PageContext context) {
        this.context = context;
        this.report = context.report();
        this.points = new ReturnedPoints(report);
        addColumns();
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
        node.getChildren().setAll(title, none, history.node(), ways, points.node());
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
        history.node().setVisible(any);
        ways.setVisible(any);
        if (!table.getItems().equals(newestFirst)) {
            int selected = Math.max(0, table.getSelectionModel().getSelectedIndex());
            boolean grew = newestFirst.size() > table.getItems().size();
            table.getItems().setAll(newestFirst);
            table.getSelectionModel()
                    .select(grew ? 0 : Math.min(selected, table.getItems().size() - 1));
        }
        points.show(now);
    }

    private Button way(String key, Consumer<Submission> act) {
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
        history.pills(
                WORDS.get("history.column.state"), 90, s -> s.state().label(), HistoryCard::tone);
        column("place", 300, Submission::destination);
    }

    private void column(String key, double width, Function<Submission, String> value) {
        history.column(WORDS.get("history.column." + key), width, value);
    }

    private static String score(Submission submission) {
        return submission.score() == null
                ? WORDS.get("none")
                : WORDS.get("history.score", Points.score(submission.score()), submission.grade());
    }

    private static String tone(String state) {
        if (state.equals(SubmissionState.RETURNED.label())) {
            return "danger";
        }
        return state.equals(SubmissionState.ACCEPTED.label()) ? "success" : "accent";
    }
}
