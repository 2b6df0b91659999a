package ziping.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** The figures over the list: how many projects, how much money, how far, how good. */
final class Cards {

    private static final Messages WORDS = Messages.of(Cards.class);

    private final HBox node = new HBox();
    private final Label count = new Label();
    private final Label countNote = new Label();
    private final Label budget = new Label();
    private final Label budgetNote = new Label();
    private final Label rate = new Label();
    private final Label rateNote = new Label();
    private final Label score = new Label();
    private final Label scoreNote = new Label();

    Cards() {
        node.getStyleClass().add("cards");
        node.getChildren()
                .setAll(
                        card("count", count, countNote),
                        card("budget", budget, budgetNote),
                        card("rate", rate, rateNote),
                        card("score", score, scoreNote));
    }

    Node node() {
        return node;
    }

    void show(List<ReportSummary> projects) {
        List<BigDecimal> totals =
                projects.stream().map(ReportSummary::total).filter(Objects::nonNull).toList();
        BigDecimal planned = Money.sum(projects.stream().map(ReportSummary::budget).toList());
        BigDecimal spent = Money.sum(projects.stream().map(ReportSummary::spent).toList());
        List<ReportSummary> known = projects.stream().filter(p -> p.rate() != null).toList();
        count.setText(String.valueOf(projects.size()));
        countNote.setText(WORDS.get("card.count.note", totals.size()));
        budget.setText(orDash(MoneyUnit.WAN.text(planned)));
        budgetNote.setText(WORDS.get("card.budget.note", orDash(MoneyUnit.WAN.text(spent))));
        rate.setText(orDash(Rate.text(rate(known))));
        rateNote.setText(WORDS.get("card.rate.note", behind(projects)));
        score.setText(orDash(Points.score(average(totals))));
        scoreNote.setText(WORDS.get("card.score.note", projects.size() - totals.size()));
    }

    private static VBox card(String key, Label figure, Label note) {
        Label title = new Label(WORDS.get("card." + key));
        title.getStyleClass().add("card-title");
        figure.setId("card-" + key);
        figure.getStyleClass().add("card-figure");
        note.getStyleClass().add("card-note");
        VBox card = new VBox(title, figure, note);
        card.getStyleClass().add("card");
        card.setPrefWidth(0); // all grow from nothing, so all are equally wide
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** How many projects have spent less than their whole budget. */
    private static long behind(List<ReportSummary> projects) {
        return projects.stream()
                .map(ReportSummary::rate)
                .filter(Objects::nonNull)
                .filter(rate -> rate.compareTo(Rate.FULL) < 0)
                .count();
    }

    /** Of the projects of which both sides are known: a sum with gaps would be no rate. */
    private static BigDecimal rate(List<ReportSummary> known) {
        return Rate.of(
                Money.sum(known.stream().map(ReportSummary::spent).toList()),
                Money.sum(known.stream().map(ReportSummary::budget).toList()));
    }

    private static BigDecimal average(List<BigDecimal> totals) {
        return totals.isEmpty()
                ? null
                : Points.sum(totals)
                        .divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? WORDS.get("none") : text;
    }
}
