package ziping.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import ziping.report.Report;
import ziping.report.document.Cell;
import ziping.report.form.EvaluationForm;
import ziping.ui.control.FormSheet;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

/** The official form as it will be printed. A score opens its explanation, the rest its page. */
final class ScoreSheetTab {

    private static final Messages WORDS = Messages.of(ScoreSheetTab.class);

    private final OpenReport report;
    private final PageContext context;
    private final FormSheet form = new FormSheet();
    private final ChoiceBox<EvaluationForm> choice = new ChoiceBox<>();
    private final ScoreExplanation explanation;

    ScoreSheetTab(PageContext context) {
        this.context = context;
        this.report = context.report();
        explanation = new ScoreExplanation(context);
        form.setId("score-form");
        form.setOnOpen(cell -> !cell.place().isEmpty(), this::open);
        choices();
        report.reportProperty().addListener((p, before, now) -> show(now));
        show(report.get());
    }

    Node node() {
        return form;
    }

    /** Which official layout is drawn and printed. */
    Node formChoice() {
        return choice;
    }

    /** Gives the focus to the score of an indicator, else to the choice of the layout. */
    void focus(Place place) {
        choice.requestFocus();
        form.focus("indicator:" + place.item() + ":score");
    }

    private void choices() {
        choice.setId("form-choice");
        choice.setAccessibleText(WORDS.get("form.choice"));
        choice.getItems().setAll(EvaluationForm.ALL);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(EvaluationForm layout) {
                        return layout == null ? "" : layout.title();
                    }

                    @Override
                    public EvaluationForm fromString(String title) {
                        return null;
                    }
                });
        choice.setOnAction(e -> choose(choice.getValue()));
    }

    private void choose(EvaluationForm layout) {
        if (layout != null && !layout.id().equals(EvaluationForm.chosenBy(report.get()).id())) {
            report.edit(
                    WORDS.get("form.step"), r -> r.withChoices(r.choices().withForm(layout.id())));
        }
    }

    private void show(Report now) {
        EvaluationForm layout = EvaluationForm.chosenBy(now);
        choice.setValue(
                choice.getItems().stream()
                        .filter(f -> f.id().equals(layout.id()))
                        .findFirst()
                        .orElse(null));
        form.show(layout.table(report.figures()));
    }

    private void open(Cell cell, Node node) {
        if (cell.place().endsWith(":score")) {
            explanation.show(cell.place(), node);
        } else {
            context.navigation().go(SourcePlace.read(cell.place()));
        }
    }
}
