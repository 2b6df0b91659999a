package ziping.ui.finding;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationState;
import ziping.report.Report;
import ziping.ui.control.FormPane;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;

import java.util.List;
import java.util.function.Consumer;

/** One measure, with a switch for each issue it answers. */
final class MeasureCard extends FindingCard {

    private static final Messages WORDS = Messages.of(MeasureCard.class);

    private final OpenReport report;
    private final MeasureFields fields;
    private final FormPane form;
    private final FlowPane answers = new FlowPane();

    MeasureCard(OpenReport report, Recommendation measure, Consumer<String> remove) {
        super(measure.id());
        this.report = report;
        this.fields = new MeasureFields(measure.id());
        form =
                new FormPane(FindingPage.ID, report, WORDS)
                        .plain()
                        .area(fields.measure(), 2)
                        .text(fields.department())
                        .text(fields.owner())
                        .date(fields.due())
                        .choice(
                                fields.state(),
                                r -> List.of(RecommendationState.values()),
                                RecommendationState::label)
                        .date(fields.completed());
        answers.getStyleClass().add("answers-line");
        action("remove", WORDS.get("delete"), () -> remove.accept(id()));
        add(answers);
        add(form.node());
    }

    @Override
    FormPane form() {
        return form;
    }

    @Override
    void show(Report now) {
        List<String> ids = now.recommendations().stream().map(Recommendation::id).toList();
        Recommendation measure = fields.of(now);
        boolean answersSome =
                now.issues().stream().anyMatch(i -> measure.issueIds().contains(i.id()));
        head(
                WORDS.get("measure.number", ids.indexOf(id()) + 1),
                "",
                answersSome ? "" : WORDS.get("measure.unasked"));
        switches(now, measure);
    }

    private void switches(Report now, Recommendation measure) {
        answers.getChildren().setAll(new Label(WORDS.get("measure.answers")));
        int number = 0;
        for (Issue issue : now.issues()) {
            number++;
            ToggleButton toggle = new ToggleButton(WORDS.get("issue.number", number));
            toggle.setId("answers-" + id() + "-" + issue.id());
            toggle.getStyleClass().add("tab-button");
            toggle.setSelected(measure.issueIds().contains(issue.id()));
            toggle.setTooltip(new Tooltip(issue.description()));
            toggle.setOnAction(e -> answer(issue.id(), toggle.isSelected()));
            answers.getChildren().add(toggle);
        }
    }

    private void answer(String issue, boolean answersIt) {
        report.edit(
                WORDS.get(answersIt ? "measure.step.join" : "measure.step.part"),
                r -> fields.answering(r, issue, answersIt));
    }
}
