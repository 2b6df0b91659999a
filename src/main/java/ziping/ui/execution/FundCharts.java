package ziping.ui.execution;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import ziping.execution.SpendingItem;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.ui.control.BarsChart;
import ziping.ui.control.PictureSaving;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.Comparator;

/** Two charts: where the money came from, and what it went to; each with what was spent of it. */
final class FundCharts {

    private static final Messages WORDS = Messages.of(FundCharts.class);

    private final ObservableValue<MoneyUnit> unit;
    private final BarsChart sources =
            new BarsChart(WORDS.get("chart.sources"), WORDS.get("chart.nothing"));
    private final BarsChart items =
            new BarsChart(WORDS.get("chart.items"), WORDS.get("chart.nothing"));
    private final VBox node = new VBox(sources, items);

    FundCharts(PageContext context, ObservableValue<MoneyUnit> unit) {
        this.unit = unit;
        sources.setId("chart-sources");
        items.setId("chart-items");
        PictureSaving saving = new PictureSaving(context);
        sources.setOnSave(picture -> saving.save(picture, WORDS.get("chart.sources")));
        items.setOnSave(picture -> saving.save(picture, WORDS.get("chart.items")));
        node.getStyleClass().add("page-blocks");
    }

    Node node() {
        return node;
    }

    void show(Report report) {
        sources.show(
                report.funds().stream()
                        .filter(fund -> !fund.source().isBlank())
                        .map(this::bar)
                        .toList());
        items.show(
                report.spendingItems().stream()
                        .filter(item -> !item.name().isBlank())
                        .sorted(Comparator.comparing(FundCharts::size).reversed())
                        .map(this::bar)
                        .toList());
    }

    private BarsChart.Bar bar(FundingSource fund) {
        return bar(fund.source(), fund.budget(), fund.spent());
    }

    private BarsChart.Bar bar(SpendingItem item) {
        return bar(item.name(), item.budget(), item.paid());
    }

    private BarsChart.Bar bar(String name, BigDecimal budget, BigDecimal spent) {
        BigDecimal rate = Rate.of(spent, budget);
        String words = WORDS.get("chart.words", text(spent), text(budget), unit.getValue().label());
        return BarsChart.Bar.of(
                name,
                length(budget),
                length(spent),
                rate == null ? words : WORDS.get("chart.rate", words, Rate.text(rate)));
    }

    private String text(BigDecimal amount) {
        return amount == null ? WORDS.get("none") : unit.getValue().text(amount);
    }

    /** What cannot be drawn, because nobody gave it or it is a refund, has no length. */
    private static BigDecimal length(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount.max(BigDecimal.ZERO);
    }

    private static BigDecimal size(SpendingItem item) {
        return length(item.budget()).max(length(item.paid()));
    }
}
