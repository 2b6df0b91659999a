package ziping.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import ziping.execution.Light;
import ziping.report.ReportFigures;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.scoring.WarningLight;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What the total is made of: points by class, the points lost and the early warnings. */
final class ScoreSummary {

    private static final Messages WORDS = Messages.of(ScoreSummary.class);

    private final PageContext context;
    private final VBox lines = new VBox();

    ScoreSummary(PageContext context) {
        this.context = context;
        lines.setId("score-summary");
        lines.getStyleClass().add("side-panel");
        lines.getStylesheets().add(ScoringPage.class.getResource("page.css").toExternalForm());
        context.report().reportProperty().addListener((p, before, now) -> show());
        show();
    }

    Node node() {
        return lines;
    }

    private void show() {
        ReportFigures figures = context.report().figures();
        ScoreSheet sheet = figures.sheet();
        lines.getChildren().clear();
        total(sheet);
        heading(WORDS.get("classes"));
        execution(sheet.execution());
        sheet.classes().forEach(c -> bar(c.level1(), c.score(), c.points()));
        lost(sheet);
        lights(sheet.lights());
    }

    private void total(ScoreSheet sheet) {
        boolean none = sheet.rows().isEmpty() && sheet.execution().score() == null;
        Label figure =
                new Label(
                        none
                                ? WORDS.get("none")
                                : Points.score(
                                        sheet.total() == null ? sheet.soFar() : sheet.total()));
        figure.setId("score-total");
        figure.getStyleClass().add("card-figure");
        Label note = new Label(state(sheet));
        note.getStyleClass().add("muted");
        HBox line = new HBox(figure, note);
        line.getStyleClass().add("score-total");
        lines.getChildren().add(line);
    }

    private static String state(ScoreSheet sheet) {
        if (sheet.total() != null) {
            return WORDS.get("total", sheet.gradeLabel());
        }
        if (sheet.rows().isEmpty()) {
            return WORDS.get("noRows");
        }
        return sheet.unscored() > 0
                ? WORDS.get("soFar", sheet.unscored())
                : WORDS.get("noExecution");
    }

    private void execution(ExecutionScore execution) {
        Node bar = bar(WORDS.get("execution"), execution.score(), execution.points());
        Tooltip.install(bar, new Tooltip(execution.explanation()));
    }

    private Node bar(String name, BigDecimal score, BigDecimal points) {
        Label label = new Label(name);
        label.getStyleClass().add("bar-name");
        Region filled = new Region();
        filled.getStyleClass().add("rate-bar-filled");
        StackPane bar = new StackPane(filled);
        bar.getStyleClass().addAll("rate-bar", "score-bar");
        double share =
                score == null || points.signum() == 0
                        ? 0
                        : Math.min(1, score.doubleValue() / points.doubleValue());
        filled.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        HBox.setHgrow(bar, Priority.ALWAYS);
        String figure = score == null ? WORDS.get("none") : Points.score(score);
        Label figures = new Label(WORDS.get("of", figure, Points.weight(points)));
        figures.getStyleClass().add("bar-figure");
        HBox line = new HBox(label, bar, figures);
        line.getStyleClass().add("bar-line");
        lines.getChildren().add(line);
        return line;
    }

    private void lost(ScoreSheet sheet) {
        List<IndicatorScore> rows =
                sheet.rows().stream()
                        .filter(r -> r.score() != null && r.indicator().points() != null)
                        .filter(r -> r.lost().signum() > 0)
                        .sorted(Comparator.comparing(IndicatorScore::lost).reversed())
                        .toList();
        BigDecimal sum = Points.sum(rows.stream().map(IndicatorScore::lost).toList());
        if (!sheet.rows().isEmpty()) {
            heading(WORDS.get("lost", Points.score(sum)));
        }
        if (rows.isEmpty() && sheet.total() != null) {
            Label none = new Label(WORDS.get("lost.none"));
            none.getStyleClass().add("muted");
            lines.getChildren().add(none);
        }
        rows.forEach(this::lost);
    }

    private void lost(IndicatorScore row) {
        Button name = new Button(row.indicator().name());
        name.getStyleClass().add("link");
        name.setOnAction(
                e ->
                        context.navigation()
                                .go(new Place("indicator", row.indicator().id(), "reason")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label points = new Label(WORDS.get("minus", Points.score(row.lost())));
        points.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, gap, points);
        line.getStyleClass().add("lost-line");
        lines.getChildren().add(line);
    }

    /** Months in which all went well need no words. */
    private void lights(List<WarningLight> lights) {
        String before = "";
        for (WarningLight light : lights) {
            if (light.month() == 0 || light.light() != Light.GREEN) {
                if (!light.kind().equals(before)) {
                    heading(light.kind());
                }
                before = light.kind();
                light(light);
            }
        }
    }

    private void light(WarningLight light) {
        Label words = new Label(light.explanation());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("light-note", light.light().colour());
        lines.getChildren().add(words);
    }

    private void heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("section-title");
        lines.getChildren().add(heading);
    }
}
