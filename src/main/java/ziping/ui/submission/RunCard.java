package ziping.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.Submission;
import ziping.submission.Progress;
import ziping.ui.support.Job;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.SystemPrograms;
import ziping.ui.support.WorkProgress;
import ziping.value.FileSize;

import java.nio.file.Path;
import java.util.List;

/** How far a hand-in is, and what became of it. */
final class RunCard {

    private static final Messages WORDS = Messages.of(RunCard.class);
    private static final long BETWEEN_UPDATES = 100_000_000L;

    private final PageContext context;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox ways = new HBox();
    private final VBox lines = new VBox();
    private final VBox node = new VBox();

    RunCard(PageContext context) {
        this.context = context;
        title.setId("run-title");
        title.setWrapText(true);
        title.getStyleClass().add("run-title");
        detail.setId("run-detail");
        detail.getStyleClass().add("muted");
        detail.setWrapText(true);
        bar.setId("run-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        lines.getStyleClass().add("run-lines");
        lines.managedProperty().bind(lines.visibleProperty());
        ways.getStyleClass().add("choices");
        HBox head = new HBox(title, gap(), ways);
        head.getStyleClass().add("field-row");
        node.setId("run");
        node.getStyleClass().addAll("card", "run");
        node.getChildren().setAll(head, bar, detail, lines);
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    /** Shows that it begins. */
    void begin(Job<?> job, Path to) {
        look("running", WORDS.get("run.preparing", to), "");
        bar.setVisible(true);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        job.doneProperty().addListener((p, before, now) -> bar.setProgress(now.doubleValue()));
        Button cancel = new Button(WORDS.get("run.cancel"));
        cancel.setId("cancel-hand-in");
        cancel.setOnAction(
                e -> {
                    job.cancel();
                    cancel.setDisable(true);
                    title.setText(WORDS.get("run.cancelling"));
                });
        offer(cancel);
    }

    /**
     * Passes on what the writing tells of one package; for the thread that writes.
     *
     * @param index of the package among all of this run
     */
    Progress follow(WorkProgress progress, int index, int all) {
        Pace pace = new Pace();
        long[] last = {0};
        return (step, done, total) -> {
            long now = System.nanoTime();
            if (now - last[0] > BETWEEN_UPDATES || done == total) {
                last[0] = now;
                pace.mark(now, done);
                progress.at(part(index, all, done, total));
                String what = all == 1 ? step : WORDS.get("run.step", index + 1, all, step);
                String figures = figures(pace, done, total);
                progress.doing(what);
                context.background().onScreen(() -> show(what, figures));
            }
        };
    }

    /** How far all of it is, 0 to 1; negative while that cannot be told. */
    private static double part(int index, int all, long done, long total) {
        if (total == 0 && all == 1) {
            return ProgressBar.INDETERMINATE_PROGRESS;
        }
        return (index + (total == 0 ? 0 : (double) done / total)) / all;
    }

    /** Shows that it is over. */
    void done(List<Outcome> outcomes, Path to, boolean drive, Runnable again) {
        List<Outcome> waiting = outcomes.stream().filter(o -> o.submission().isEmpty()).toList();
        int arrived = outcomes.size() - waiting.size();
        if (arrived == 0) {
            failed(waiting.isEmpty() ? "" : waiting.getFirst().reason(), again);
            return;
        }
        look(
                waiting.isEmpty() ? "done" : "partly",
                WORDS.get(drive ? "run.done.drive" : "run.done", arrived),
                waiting.isEmpty() ? "" : WORDS.get("run.waiting", waiting.size()));
        outcomes.forEach(outcome -> lines.getChildren().add(line(outcome)));
        lines.setVisible(true);
        Button open = new Button(WORDS.get("run.open"));
        open.setId("open-package");
        open.setOnAction(e -> SystemPrograms.open(to, context.dialogs()));
        offer(open);
    }

    /** Shows that the user stopped it. */
    void cancelled() {
        look("partly", WORDS.get("run.cancelled"), "");
    }

    /** Shows why it did not work. */
    void failed(String reason, Runnable again) {
        look("failed", WORDS.get("run.failed"), reason);
        Button retry = new Button(WORDS.get("run.again"));
        retry.setId("retry-hand-in");
        retry.setOnAction(e -> again.run());
        offer(retry);
    }

    /** The only way on; who began by the keyboard goes on there. */
    private void offer(Button way) {
        ways.getChildren().setAll(way);
        way.requestFocus();
    }

    private void look(String state, String words, String more) {
        node.getStyleClass().setAll("card", "run", state);
        node.setVisible(true);
        bar.setVisible(false);
        lines.getChildren().clear();
        lines.setVisible(false);
        ways.getChildren().clear();
        title.setText(words);
        show(detail, more);
    }

    private void show(String what, String figures) {
        if (bar.isVisible()) {
            title.setText(what);
            show(detail, figures);
        }
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static String figures(Pace pace, long done, long total) {
        if (total == 0) {
            return "";
        }
        String amount = WORDS.get("run.amount", size(done), size(total));
        long left = pace.secondsLeft(total);
        return left < 0
                ? amount
                : WORDS.get(
                        "run.pace",
                        amount,
                        size(pace.perSecond()),
                        left < 60 ? WORDS.get("run.seconds", left) : minutes(left));
    }

    private static String minutes(long seconds) {
        return WORDS.get("run.minutes", (seconds + 59) / 60);
    }

    private static String size(long bytes) {
        return bytes == 0 ? WORDS.get("run.zero") : FileSize.text(bytes);
    }

    private static Label line(Outcome outcome) {
        Label line =
                new Label(
                        outcome.submission()
                                .map(RunCard::arrived)
                                .orElseGet(() -> WORDS.get("run.line.waits", outcome.reason())));
        line.setWrapText(true);
        return line;
    }

    private static String arrived(Submission submission) {
        return WORDS.get("run.line.done", submission.sequence(), submission.destination());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
