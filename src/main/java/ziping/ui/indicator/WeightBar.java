package ziping.ui.indicator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import ziping.report.ReportFigures;
import ziping.scoring.ClassScore;
import ziping.scoring.WeightRegime;
import ziping.scoring.WeightRegime.ClassWeight;
import ziping.ui.support.Messages;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The 分值 of each first-level class against what the regime gives it, and the sum that must be 100.
 */
final class WeightBar {

    private static final Messages WORDS = Messages.of(WeightBar.class);
    private static final BigDecimal FULL = new BigDecimal(100);

    private final FlowPane node = new FlowPane();

    WeightBar() {
        node.setId("weights");
        node.getStyleClass().add("weights");
    }

    Node node() {
        return node;
    }

    void show(ReportFigures figures) {
        WeightRegime regime = figures.pack().regime(figures.report().choices().regime());
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        regime.classes().forEach(c -> given.put(c.level1(), BigDecimal.ZERO));
        for (ClassScore c : figures.sheet().classes()) {
            given.put(c.level1(), c.points());
        }
        node.getChildren().clear();
        add(WORDS.get("execution"), figures.sheet().execution().points(), regime.execution());
        given.forEach((level1, points) -> add(level1, points, wanted(regime, level1)));
        sum(figures.sheet().possible());
    }

    /** What the regime gives a class; {@code null} where weights may be split freely. */
    private static BigDecimal wanted(WeightRegime regime, String level1) {
        List<ClassWeight> classes = regime.classes();
        return classes.stream()
                .filter(c -> c.level1().equals(level1))
                .map(ClassWeight::points)
                .findFirst()
                .orElse(classes.isEmpty() ? null : BigDecimal.ZERO);
    }

    private void add(String name, BigDecimal points, BigDecimal wanted) {
        String figure = Points.weight(points);
        if (wanted == null) {
            pill(WORDS.get("class.free", name, figure), "neutral");
        } else {
            boolean right = points.compareTo(wanted) == 0;
            pill(
                    WORDS.get("class", name, figure, Points.weight(wanted)),
                    right ? "success" : "warning");
        }
    }

    private void sum(BigDecimal possible) {
        boolean right = possible.compareTo(FULL) == 0;
        pill(
                WORDS.get(right ? "sum" : "sum.wrong", Points.weight(possible)),
                right ? "success" : "danger");
    }

    private void pill(String words, String tone) {
        Label pill = new Label(words);
        pill.getStyleClass().addAll("pill", tone);
        node.getChildren().add(pill);
    }
}
