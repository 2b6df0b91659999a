package ziping.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.value.ChineseDate;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** The figures over the list: how many projects, how much money, how far, how good, how long. */
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
    private final Label deadline = new Label();
    private final Label deadlineNote = new Label();

    Cards() {
        node.getStyleClass().add("cards");
        node.getChildren()
                .setAll(
                        card("count", count, countNote),
                        card("budget", budget, budgetNote),
                        card("rate", rate, rateNote),
                        card("score", score, scoreNote),
                        card("deadline", deadline, deadlineNote));
    }

    Node node() {
        return node;
    }

    /**
     * Shows the figures of some projects.
     *
     * @param year of the projects; {@link ProjectList#ALL} for several
     * @param due until when they have to be handed in; {@code null} while nobody said
     */
    void show(List<ReportSummary> projects, int year, LocalDate due, LocalDate today) {
        showCount(projects);
        showMoney(projects, year, today);
        showScore(projects);
        deadline.setText(due == null ? WORDS.get("none") : days(due, today));
        deadlineNote.setText(
                due == null ? WORDS.get("card.deadline.unset") : ChineseDate.text(due));
    }

    private void showCount(List<ReportSummary> projects) {
        count.setText(String.valueOf(projects.size()));
        countNote.setText(
                WORDS.get(
                        "card.count.note",
                        count(projects, ReportStage.HANDED_IN),
                        count(projects, ReportStage.RETURNED)));
    }

    private static long count(List<ReportSummary> projects, ReportStage stage) {
        return projects.stream().filter(p -> p.stage() == stage).count();
    }

    private void showMoney(List<ReportSummary> projects, int year, LocalDate today) {
        BigDecimal planned = Money.sum(projects.stream().map(ReportSummary::budget).toList());
        BigDecimal spent = Money.sum(projects.stream().map(ReportSummary::spent).toList());
        List<ReportSummary> known = projects.stream().filter(p -> p.rate() != null).toList();
        budget.setText(orDash(MoneyUnit.WAN.text(planned)));
        budgetNote.setText(WORDS.get("card.budget.note", orDash(MoneyUnit.WAN.text(spent))));
        rate.setText(orDash(Rate.text(rate(known))));
        rateNote.setText(
                year == ProjectList.ALL
                        ? WORDS.get("card.rate.behind", behind(projects))
                        : calendar(year, today));
    }

    private void showScore(List<ReportSummary> projects) {
        List<BigDecimal> totals =
                projects.stream().map(ReportSummary::total).filter(Objects::nonNull).toList();
        score.setText(orDash(Points.score(average(totals))));
        scoreNote.setText(WORDS.get("card.score.note", projects.size() - totals.size()));
    }

    private static VBox card(String key, Label figure, Label note) {
        Label title = new Label(WORDS.get("card." + key));
        title.getStyleClass().add("card-title");
        figure.setId("card-" + key);
        figure.getStyleClass().add("card-figure");
        note.setId("card-" + key + "-note");
        note.getStyleClass().add("card-note");
        VBox card = new VBox(title, figure, note);
        card.getStyleClass().add("card");
        card.setPrefWidth(0); // all grow from nothing, so all are equally wide
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static String days(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? WORDS.get("card.deadline.past", -left)
                : WORDS.get("card.deadline.days", left);
    }

    /** How far spending should be by the calendar: the whole budget once the year is over. */
    private static String calendar(int year, LocalDate today) {
        if (today.getYear() > year) {
            return WORDS.get("card.rate.over");
        }
        BigDecimal day = BigDecimal.valueOf(today.getYear() < year ? 0 : today.getDayOfYear());
        BigDecimal days = BigDecimal.valueOf(LocalDate.of(year, 1, 1).lengthOfYear());
        return WORDS.get("card.rate.calendar", Rate.text(Rate.of(day, days)));
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
