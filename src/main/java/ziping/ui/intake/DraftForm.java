package ziping.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.intake.Draft;
import ziping.intake.Recognised;
import ziping.report.Report;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.value.InvalidValueException;
import ziping.value.Quantity;

import java.util.Optional;
import java.util.function.Predicate;

/** Shows what was understood of a file and lets name and year be put right before it counts. */
final class DraftForm {

    private static final Messages WORDS = Messages.of(DraftForm.class);

    private final Dialogs dialogs;
    private final Draft draft;
    private final Predicate<Report> exists;
    private final TextField name = new TextField();
    private final TextField year = new TextField();
    private final Label problem = new Label();

    /**
     * Builds it.
     *
     * @param exists whether there is a project of the same name and year already
     */
    DraftForm(Dialogs dialogs, Draft draft, Predicate<Report> exists) {
        this.dialogs = dialogs;
        this.draft = draft;
        this.exists = exists;
        name.setId("draftName");
        name.setText(draft.report().project().name());
        year.setId("draftYear");
        year.setText(String.valueOf(draft.report().project().year()));
        problem.setId("draftProblem");
        problem.getStyleClass().add("field-problem");
    }

    /** The report to take in; empty if it is not wanted. */
    Optional<Report> ask() {
        ButtonType accept = new ButtonType(WORDS.get("accept"), ButtonBar.ButtonData.OK_DONE);
        return dialogs.form(WORDS.get("understood"), content(), accept, this::isRight)
                ? Optional.of(report())
                : Optional.empty();
    }

    private Node content() {
        ScrollPane list = new ScrollPane(list());
        list.setId("recognised");
        list.getStyleClass().add("recognised");
        list.setFitToWidth(true);
        VBox content =
                new VBox(
                        label("name", name),
                        name,
                        label("year", year),
                        year,
                        label("found", list),
                        list,
                        problem);
        content.getStyleClass().add("dialog-form");
        content.getStylesheets().add(DraftForm.class.getResource("draft.css").toExternalForm());
        return content;
    }

    private GridPane list() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("recognised-list");
        int row = 0;
        for (Recognised one : draft.recognised()) {
            Label what = new Label(one.what());
            what.setMinWidth(Region.USE_PREF_SIZE);
            Label found = new Label(one.found());
            found.setWrapText(true);
            found.getStyleClass().add("muted");
            grid.addRow(row++, what, found);
        }
        return grid;
    }

    private static Label label(String key, Node field) {
        Label label = new Label(WORDS.get(key));
        label.setLabelFor(field);
        return label;
    }

    private boolean isRight() {
        try {
            problem.setText(exists.test(report()) ? WORDS.get("taken") : "");
        } catch (InvalidValueException refused) {
            problem.setText(refused.getMessage());
        }
        return problem.getText().isEmpty();
    }

    private Report report() {
        Report report = draft.report();
        return report.withProject(
                report.project().withName(name.getText().strip()).withYear(typedYear()));
    }

    /** The year typed; 0, which no project may have, for anything that is none. */
    private int typedYear() {
        return Quantity.read(year.getText())
                .filter(q -> q.number().scale() <= 0 && q.number().precision() == 4)
                .map(q -> q.number().intValue())
                .orElse(0);
    }
}
