package ziping.ui.scoring;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import ziping.indicator.Indicator;
import ziping.report.ReportFigures;
import ziping.scoring.IndicatorScore;
import ziping.scoring.RulePack;
import ziping.scoring.ScoringFormula;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.value.Points;

import java.util.List;
import java.util.Optional;

/**
 * How a score came about: the formula with its numbers, the rule it follows, and the ways to change
 * it. It lies over the form beside the score that was asked about.
 */
final class ScoreExplanation {

    private static final Messages WORDS = Messages.of(ScoreExplanation.class);

    private final PageContext context;
    private final Popup popup = new Popup();
    private final VBox card = new VBox();

    ScoreExplanation(PageContext context) {
        this.context = context;
        card.setId("score-explanation");
        card.getStyleClass().addAll("card", "explanation");
        popup.setAutoHide(true);
        popup.getContent().add(card);
        card.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        popup.hide();
                    }
                });
    }

    /**
     * Explains the score of an indicator.
     *
     * @param place of its cell: {@code indicator:ID:score}
     * @param cell where to show it
     */
    void show(String place, Node cell) {
        ReportFigures figures = context.report().figures();
        figures.sheet()
                .row(place.split(":", 3)[1])
                .ifPresent(
                        row -> {
                            fill(row, figures.pack());
                            over(cell);
                        });
    }

    private void over(Node cell) {
        card.getStylesheets().setAll(cell.getScene().getRoot().getStylesheets());
        card.getStylesheets().add(ScoringPage.class.getResource("page.css").toExternalForm());
        Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
        popup.show(cell, bounds.getMinX() - 240, bounds.getMaxY() + 6);
    }

    private void fill(IndicatorScore row, RulePack pack) {
        Indicator indicator = row.indicator();
        card.getChildren().clear();
        String points = indicator.points() == null ? "—" : Points.weight(indicator.points());
        Label title =
                new Label(
                        row.score() == null
                                ? WORDS.get("explain.unscored", indicator.name(), points)
                                : WORDS.get(
                                        "explain.scored",
                                        indicator.name(),
                                        points,
                                        Points.score(row.score())));
        title.getStyleClass().add("section-title");
        card.getChildren().addAll(title, wrapped(row.explanation(), ""));
        if (row.reasonRequired() && indicator.reason().isBlank()) {
            card.getChildren().add(wrapped(WORDS.get("explain.reason"), "field-problem"));
        }
        card.getChildren().add(actions(row, pack));
    }

    private VBox actions(IndicatorScore row, RulePack pack) {
        Label rule =
                wrapped(
                        row.formula().isEmpty()
                                ? WORDS.get("explain.rule", pack.title())
                                : WORDS.get("explain.formula", pack.title(), row.formula()),
                        "card-note");
        HBox line = new HBox();
        line.getStyleClass().add("explanation-actions");
        otherFormula(row.indicator(), pack)
                .ifPresent(
                        f ->
                                line.getChildren()
                                        .add(
                                                link(
                                                        WORDS.get("explain.use", f.title()),
                                                        () -> use(row.indicator(), f))));
        line.getChildren()
                .add(
                        link(
                                WORDS.get("explain.go"),
                                () ->
                                        context.navigation()
                                                .go(
                                                        new Place(
                                                                "indicator",
                                                                row.indicator().id(),
                                                                "actual"))));
        return new VBox(rule, line);
    }

    /** Of the two rules for reverse indicators, the one that is not used. */
    private static Optional<ScoringFormula> otherFormula(Indicator indicator, RulePack pack) {
        Optional<ScoringFormula> used = pack.formula(indicator.formula(), indicator.direction());
        return indicator.direction() == null || !indicator.direction().isReverse()
                ? Optional.empty()
                : pack.formulas().values().stream()
                        .filter(ScoreExplanation::isReverse)
                        .filter(f -> used.isPresent() && !f.id().equals(used.get().id()))
                        .findFirst();
    }

    private static boolean isReverse(ScoringFormula formula) {
        return formula instanceof ScoringFormula.ReverseLinear
                || formula instanceof ScoringFormula.ReverseRatio;
    }

    private void use(Indicator indicator, ScoringFormula formula) {
        context.report()
                .edit(
                        WORDS.get("explain.step", indicator.name()),
                        report -> {
                            List<Indicator> changed =
                                    report.indicators().stream()
                                            .map(
                                                    i ->
                                                            i.id().equals(indicator.id())
                                                                    ? i.withFormula(formula.id())
                                                                    : i)
                                            .toList();
                            return report.withIndicators(changed);
                        });
    }

    private Button link(String words, Runnable act) {
        Button link = new Button(words);
        link.getStyleClass().add("link");
        link.setOnAction(
                e -> {
                    popup.hide();
                    act.run();
                });
        return link;
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
