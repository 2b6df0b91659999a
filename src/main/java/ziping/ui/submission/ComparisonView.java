package ziping.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ziping.app.Comparison;
import ziping.exchange.Difference;
import ziping.exchange.ExchangeException;
import ziping.exchange.ProjectJson;
import ziping.report.Report;
import ziping.report.Submission;
import ziping.ui.control.ReadTable;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A hand-in beside another state of the report: scores and fields then and now. */
final class ComparisonView {

    private static final Messages WORDS = Messages.of(ComparisonView.class);

    private final PageContext context;

    ComparisonView(PageContext context) {
        this.context = context;
    }

    /**
     * Opens it.
     *
     * @param withNow whether to compare with the report as it is now, else with the hand-in before
     */
    void open(Submission chosen, boolean withNow) {
        Report now = context.report().get();
        Optional<Submission> before = Submissions.before(now, chosen);
        if (!withNow && before.isEmpty()) {
            context.dialogs().tell(WORDS.get("compare.first"), "");
            return;
        }
        context.background()
                .run(
                        WORDS.get("compare.running"),
                        progress ->
                                withNow
                                        ? Comparison.of(context.app(), read(chosen), now)
                                        : Comparison.of(
                                                context.app(), read(before.get()), read(chosen)))
                .onDone(
                        comparison ->
                                show(
                                        comparison,
                                        WORDS.get(
                                                "compare.nth",
                                                (withNow ? chosen : before.get()).sequence()),
                                        withNow
                                                ? WORDS.get("compare.today")
                                                : WORDS.get("compare.nth", chosen.sequence())))
                .onError(
                        ExchangeException.class,
                        fault ->
                                context.dialogs()
                                        .tell(WORDS.get("compare.failed"), fault.getMessage()));
    }

    private static Report read(Submission submission) {
        return ProjectJson.read(submission.snapshot()).report();
    }

    private void show(Comparison comparison, String then, String now) {
        VBox content = new VBox();
        content.getStyleClass().add("comparison");
        content.getStylesheets().add(ComparisonView.class.getResource("page.css").toExternalForm());
        content.getChildren()
                .setAll(
                        title("compare.scores"),
                        scores(comparison.scores(), then, now),
                        title("compare.fields"),
                        comparison.fields().isEmpty()
                                ? new Label(WORDS.get("compare.same"))
                                : fields(comparison.fields(), then, now));
        context.dialogs()
                .show(
                        WORDS.get("compare.headline", then, now, comparison.fields().size()),
                        content);
    }

    private static Label title(String key) {
        Label title = new Label(WORDS.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Node scores(List<Comparison.ScoreChange> rows, String then, String now) {
        ReadTable<Comparison.ScoreChange> table = new ReadTable<>("compare-scores", 1, 8);
        table.column(WORDS.get("compare.indicator"), 420, Comparison.ScoreChange::name);
        table.figures(then, 110, row -> points(row.before()));
        table.figures(now, 110, row -> points(row.after()));
        table.figures(WORDS.get("compare.change"), 110, ComparisonView::change);
        table.show(rows);
        return table.node();
    }

    private static Node fields(List<Difference> rows, String then, String now) {
        ReadTable<Difference> table = new ReadTable<>("compare-fields", 1, 8);
        table.column(WORDS.get("compare.field"), 280, Difference::field);
        table.column(then, 240, row -> orNone(row.before()));
        table.column(now, 240, row -> orNone(row.after()));
        table.show(rows);
        return table.node();
    }

    private static String points(BigDecimal score) {
        return score == null ? WORDS.get("none") : Points.score(score);
    }

    private static String change(Comparison.ScoreChange row) {
        if (!row.isChange()) {
            return "";
        }
        if (row.before() == null || row.after() == null) {
            return WORDS.get(row.before() == null ? "compare.new" : "compare.gone");
        }
        BigDecimal change = row.after().subtract(row.before());
        return (change.signum() > 0 ? "+" : "") + Points.score(change);
    }

    private static String orNone(String words) {
        return words.isEmpty() ? WORDS.get("none") : words;
    }
}
