package ziping.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.execution.Light;
import ziping.report.ReportFigures;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.scoring.WarningLight;
import ziping.ui.control.BarsChart;
import ziping.ui.control.PictureSaving;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the total is made of: points by class, the points lost and the early warnings. */
final class ScoreSummary {

    private static final Messages WORDS = Messages.of(ScoreSummary.class);

    private final PageContext context;
    private final PictureSaving saving;
    private final BarsChart classes = new BarsChart(WORDS.get("classes"), WORDS.get("lost.none"));
    private final VBox lines = new VBox();

    ScoreSummary(PageContext context) {
        this.context = context;
        saving = new PictureSaving(context);
        classes.setId("chart-classes");
        classes.setOnSave(picture -> saving.save(picture, WORDS.get("classes")));
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
        classes(sheet);
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

    /** Points by class, the execution first. */
    private void classes(ScoreSheet sheet) {
        List<BarsChart.Bar> bars = new ArrayList<>();
        ExecutionScore execution = sheet.execution();
        bars.add(bar(WORDS.get("execution"), execution.score(), execution.points()));
        sheet.classes().forEach(c -> bars.add(bar(c.level1(), c.score(), c.points())));
        classes.show(bars);
        lines.getChildren().add(classes);
    }

    /** Each bar is as long as the others: what counts is how much of it is filled. */
    private static BarsChart.Bar bar(String name, BigDecimal score, BigDecimal points) {
        String figure = score == null ? WORDS.get("none") : Points.score(score);
        BigDecimal reached = score == null ? null : Rate.of(score, points);
        return BarsChart.Bar.of(
                name,
                Rate.FULL,
                reached == null ? BigDecimal.ZERO : reached,
                WORDS.get("of", figure, Points.weight(points)));
    }

    /** Points lost by indicator, the most first; each name leads to where the reason is given. */
    private void lost(ScoreSheet sheet) {
        List<IndicatorScore> rows =
                sheet.rows().stream()
                        .filter(r -> r.score() != null && r.indicator().points() != null)
                        .filter(r -> r.lost().signum() > 0)
                        .sorted(Comparator.comparing(IndicatorScore::lost).reversed())
                        .toList();
        BigDecimal sum = Points.sum(rows.stream().map(IndicatorScore::lost).toList());
        if (rows.isEmpty()) {
            if (sheet.total() != null) {
                Label none = new Label(WORDS.get("lost.none"));
                none.getStyleClass().add("muted");
                lines.getChildren().add(none);
            }
            return;
        }
        BarsChart lost =
                new BarsChart(WORDS.get("lost", Points.score(sum)), WORDS.get("lost.none"));
        lost.setOnSave(picture -> saving.save(picture, WORDS.get("lost.title")));
        lost.show(rows.stream().map(this::lost).toList());
        lines.getChildren().add(lost);
    }

    private BarsChart.Bar lost(IndicatorScore row) {
        return new BarsChart.Bar(
                row.indicator().name(),
                row.lost(),
                row.lost(),
                WORDS.get("minus", Points.score(row.lost())),
                Optional.of(() -> context.navigation().go(reason(row))));
    }

    private static Place reason(IndicatorScore row) {
        return new Place("indicator", row.indicator().id(), "reason");
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
