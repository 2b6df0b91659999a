package ziping.ui.report;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

import ziping.report.document.Chart;

import java.math.BigDecimal;

/** A chart of the document, drawn on screen with the same series. */
final class PreviewChart {

    private final XYChart<String, Number> node;

    PreviewChart(Chart chart) {
        CategoryAxis across = new CategoryAxis(FXCollections.observableList(chart.categories()));
        NumberAxis up = new NumberAxis();
        up.setLabel(chart.unit());
        node =
                switch (chart.kind()) {
                    case LINE -> new LineChart<>(across, up);
                    case COLUMN -> new BarChart<>(across, up);
                };
        node.setTitle(chart.title());
        node.setAnimated(false);
        chart.series().forEach(series -> node.getData().add(series(chart, series)));
        node.getStyleClass().add("preview-chart");
    }

    Node node() {
        return node;
    }

    private static XYChart.Series<String, Number> series(Chart chart, Chart.Series from) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(from.name());
        for (int i = 0; i < chart.categories().size(); i++) {
            BigDecimal value = from.values().get(i);
            if (value != null) {
                series.getData().add(new XYChart.Data<>(chart.categories().get(i), value));
            }
        }
        return series;
    }
}
