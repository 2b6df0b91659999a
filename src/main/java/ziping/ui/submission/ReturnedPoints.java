package ziping.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.report.ReturnAnswer;
import ziping.report.Submission;
import ziping.report.SubmissionState;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points the last hand-in was sent back for, each with a field for what was done about it. */
final class ReturnedPoints {

    private static final Messages WORDS = Messages.of(ReturnedPoints.class);

    private final OpenReport report;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final VBox node = new VBox();
    private String shown = "";

    ReturnedPoints(OpenReport report) {
        this.report = report;
        node.setId("returned-points");
        node.getStyleClass().add("returned-points");
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    /** Gives the focus to the first open point; answers whether there is one. */
    boolean focus() {
        Optional<TextField> open =
                fields.values().stream().filter(f -> f.getText().isBlank()).findFirst();
        open.ifPresent(Node::requestFocus);
        return open.isPresent();
    }

    void show(Report now) {
        Optional<Submission> returned =
                now.lastSubmission().filter(s -> s.state() == SubmissionState.RETURNED);
        List<ReturnAnswer> points = returned.map(Submission::points).orElse(List.of());
        node.setVisible(!points.isEmpty());
        String these = returned.map(s -> s.id() + s.remarks()).orElse("");
        if (!these.equals(shown)) {
            shown = these;
            fill(returned.orElse(null), points);
        }
        points.forEach(point -> show(fields.get(point.words()), point.answer()));
    }

    private static void show(TextField field, String answer) {
        if (!field.isFocused() && !field.getText().equals(answer)) {
            field.setText(answer);
        }
    }

    private void fill(Submission returned, List<ReturnAnswer> points) {
        fields.clear();
        node.getChildren().clear();
        if (points.isEmpty()) {
            return;
        }
        Label title = new Label(WORDS.get("points.title", returned.sequence()));
        title.getStyleClass().add("section-title");
        node.getChildren().add(title);
        for (int i = 0; i < points.size(); i++) {
            node.getChildren().add(row(returned.id(), i, points.get(i).words()));
        }
    }

    private HBox row(String submission, int index, String point) {
        Label words = new Label(WORDS.get("points.number", index + 1, point));
        words.setWrapText(true);
        words.getStyleClass().add("point");
        TextField field = new TextField();
        field.setId("answer-" + (index + 1));
        field.setPromptText(WORDS.get("points.hint"));
        field.setOnAction(e -> keep(submission, point, field.getText()));
        field.focusedProperty()
                .addListener(
                        (p, was, is) -> {
                            if (!is) {
                                keep(submission, point, field.getText());
                            }
                        });
        fields.put(point, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(words, field);
        row.getStyleClass().add("field-row");
        return row;
    }

    private void keep(String submission, String point, String answer) {
        report.edit(
                WORDS.get("step.answer"),
                r ->
                        Submissions.changed(
                                r,
                                submission,
                                s ->
                                        s.points().contains(new ReturnAnswer(point, answer.strip()))
                                                ? s
                                                : s.answering(point, answer.strip())));
    }
}
