package ziping.ui.main;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import ziping.report.ReportFigures;
import ziping.scoring.ScoreSheet;
import ziping.ui.support.Job;
import ziping.ui.support.Messages;
import ziping.ui.support.SaveState;
import ziping.value.Points;
import ziping.value.Rate;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The line at the bottom: what was saved when, the figures that matter, the one long task. */
final class StatusLine {

    private static final Messages WORDS = Messages.of(StatusLine.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final HBox node = new HBox();
    private final Label saved = new Label();
    private final Button retry = new Button(WORDS.get("retry"));
    private final HBox figures = new HBox();
    private final Label rate = new Label();
    private final Label score = new Label();
    private final Label mark = new Label();
    private final HBox task = new HBox();
    private final Label taskTitle = new Label();
    private final ProgressBar taskDone = new ProgressBar();
    private final Button cancel = new Button(WORDS.get("cancel"));
    private final ChangeListener<Number> onProgress =
            (p, before, now) -> taskDone.setProgress(now.doubleValue());

    /**
     * Builds it.
     *
     * @param onRetry saves again at once
     */
    StatusLine(Runnable onRetry) {
        node.getStyleClass().add("status-line");
        saved.setId("saved");
        retry.setId("retrySaving");
        retry.getStyleClass().setAll("link");
        retry.setOnAction(e -> onRetry.run());
        rate.setId("statusRate");
        score.setId("statusScore");
        rate.getStyleClass().add("figure");
        score.getStyleClass().add("figure");
        figures.getStyleClass().add("status-figures");
        figures.getChildren()
                .setAll(
                        new HBox(new Label(WORDS.get("rate")), rate),
                        new HBox(new Label(WORDS.get("score")), score),
                        mark);
        taskTitle.setId("taskTitle");
        cancel.setId("cancelTask");
        cancel.getStyleClass().setAll("link");
        task.getStyleClass().add("status-task");
        task.getChildren().setAll(taskTitle, taskDone, cancel);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node.getChildren().setAll(saved, retry, figures, gap, task);
        showNone();
        showJob(null, null);
    }

    Node node() {
        return node;
    }

    /** Shows that no report is open. */
    void showNone() {
        saved.setText("");
        setShown(retry, false);
        setShown(figures, false);
    }

    /** Shows whether everything is on the disk. */
    void show(SaveState state) {
        boolean failed = state.kind() == SaveState.Kind.FAILED;
        saved.setText(words(state));
        saved.pseudoClassStateChanged(FAILED, failed);
        setShown(retry, failed);
    }

    /** Shows the two figures that matter. */
    void show(ReportFigures now) {
        setShown(figures, true);
        rate.setText(orDash(Rate.text(now.total().rate())));
        score.setText(score(now.sheet()));
        mark.setText(now.report().mark());
    }

    /** Shows the running task; {@code null} for none. */
    void showJob(Job<?> before, Job<?> now) {
        if (before != null) {
            before.doneProperty().removeListener(onProgress);
            taskTitle.textProperty().unbind();
        }
        setShown(task, now != null);
        if (now != null) {
            taskTitle.textProperty().bind(now.titleProperty());
            taskDone.setProgress(now.doneProperty().get());
            now.doneProperty().addListener(onProgress);
            cancel.setDisable(false);
            cancel.setOnAction(
                    e -> {
                        now.cancel();
                        cancel.setDisable(true);
                    });
        }
    }

    private static String words(SaveState state) {
        return switch (state.kind()) {
            case SAVED -> saved(state.at());
            case WAITING, SAVING -> WORDS.get("saving");
            case FAILED -> WORDS.get("notSaved", state.problem());
        };
    }

    private static String saved(LocalTime at) {
        return at == null ? WORDS.get("saved") : WORDS.get("saved.at", TIME.format(at));
    }

    private static String score(ScoreSheet sheet) {
        return sheet.total() == null
                ? WORDS.get("none")
                : Points.score(sheet.total()) + " " + sheet.gradeLabel();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? WORDS.get("none") : text;
    }

    private static void setShown(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
