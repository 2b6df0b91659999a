package ziping.ui.evaluation;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.survey.AnswerOption;
import ziping.survey.Survey;
import ziping.survey.SurveyBuilder;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The surveys of the report, one card each. */
final class SurveyList {

    private static final Messages WORDS = Messages.of(SurveyList.class);

    private final OpenReport report;
    private final VBox cards = new VBox();
    private final VBox node = new VBox();
    private final Map<String, SurveyCard> shown = new LinkedHashMap<>();

    SurveyList(OpenReport report) {
        this.report = report;
        Label title = new Label(WORDS.get("section.surveys"));
        title.getStyleClass().add("section-title");
        Button add = new Button(WORDS.get("survey.add"));
        add.setId("survey-add");
        add.setOnAction(e -> add());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, add);
        header.getStyleClass().add("page-header");
        cards.getStyleClass().add("page-blocks");
        node.getStyleClass().add("form");
        node.getChildren().addAll(header, cards);
        report.reportProperty().addListener((p, before, now) -> show(now));
        show(report.get());
    }

    Node node() {
        return node;
    }

    boolean focus(Place place) {
        return shown.values().stream().anyMatch(card -> card.focus(place));
    }

    /** A card is made anew when its options change, because they are the columns of its table. */
    private void show(Report now) {
        Map<String, SurveyCard> before = new LinkedHashMap<>(shown);
        shown.clear();
        for (Survey survey : now.surveys()) {
            SurveyCard card = before.get(survey.id());
            boolean fits = card != null && card.showsOptions(survey.options());
            shown.put(survey.id(), fits ? card : new SurveyCard(report, survey, this::remove));
        }
        List<Node> nodes = shown.values().stream().map(SurveyCard::node).toList();
        if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
        }
    }

    private void add() {
        report.edit(
                WORDS.get("survey.step.add"),
                r -> {
                    List<Survey> more = new ArrayList<>(r.surveys());
                    more.add(SurveyBuilder.builder().options(usualOptions()).build());
                    return r.withSurveys(more);
                });
    }

    private void remove(Survey survey) {
        report.edit(
                WORDS.get("survey.step.remove", survey.respondents()),
                r ->
                        r.withSurveys(
                                r.surveys().stream()
                                        .filter(s -> !s.id().equals(survey.id()))
                                        .toList()));
    }

    /** Label, weight, whether satisfied, whether counted, as the words give them. */
    private static List<AnswerOption> usualOptions() {
        List<AnswerOption> options = new ArrayList<>();
        for (String line : WORDS.get("survey.usual").split(";")) {
            String[] parts = line.strip().split(",");
            options.add(
                    new AnswerOption(
                            parts[0],
                            parts[1].isEmpty() ? null : new BigDecimal(parts[1]),
                            Boolean.parseBoolean(parts[2]),
                            Boolean.parseBoolean(parts[3])));
        }
        return options;
    }
}
