package ziping.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import ziping.project.Project;
import ziping.project.Unit;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.store.ReportRepository;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.value.Quantity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks what a new project needs to exist: its name and its year. */
final class NewProject {

    private static final Messages WORDS = Messages.of(NewProject.class);

    /** In the last quarter the year's own evaluation begins, before it last year's is due. */
    private static final int LAST_QUARTER = 10;

    private final Dialogs dialogs;
    private final List<ReportSummary> existing;
    private final TextField name = new TextField();
    private final TextField year = new TextField();
    private final Label problem = new Label();

    /**
     * What the user answered.
     *
     * @param like id of the project whose unit is taken over; empty for none
     */
    record Answer(String name, int year, Optional<String> like) {

        /** Keeps the new project. */
        Report addTo(ReportRepository reports) {
            Unit unit = like.flatMap(reports::find).map(Report::unit).orElse(Unit.EMPTY);
            Report report = Report.of(Project.named(name, year)).withUnit(unit);
            Report named = report.withProject(report.project().withImplementer(unit.name()));
            reports.add(named);
            return named;
        }
    }

    NewProject(Dialogs dialogs, List<ReportSummary> existing, Clock clock) {
        this.dialogs = dialogs;
        this.existing = List.copyOf(existing);
        LocalDate today = LocalDate.now(clock);
        int due = today.getMonthValue() >= LAST_QUARTER ? today.getYear() : today.getYear() - 1;
        year.setText(String.valueOf(due));
        name.setId("newName");
        year.setId("newYear");
        problem.setId("newProblem");
        problem.getStyleClass().add("field-problem");
    }

    Optional<Answer> ask() {
        ButtonType create = new ButtonType(WORDS.get("new.create"), ButtonBar.ButtonData.OK_DONE);
        return dialogs.form(WORDS.get("new.headline"), content(), create, this::isRight)
                ? Optional.of(new Answer(name.getText().strip(), year(), newest()))
                : Optional.empty();
    }

    private Node content() {
        name.setPromptText(WORDS.get("new.name.hint"));
        VBox content =
                new VBox(label("new.name", name), name, label("new.year", year), year, problem);
        content.getStyleClass().add("dialog-form");
        return content;
    }

    private static Label label(String key, Node field) {
        Label label = new Label(WORDS.get(key));
        label.setLabelFor(field);
        return label;
    }

    private boolean isRight() {
        problem.setText(findProblem());
        return problem.getText().isEmpty();
    }

    private String findProblem() {
        String wanted = name.getText().strip();
        if (wanted.isEmpty()) {
            name.requestFocus();
            return WORDS.get("new.name.missing");
        }
        if (year() < 1994 || year() > 2100) {
            year.requestFocus();
            return WORDS.get("new.year.wrong");
        }
        boolean taken =
                existing.stream().anyMatch(p -> p.year() == year() && p.name().equals(wanted));
        return taken ? WORDS.get("new.name.taken", year(), wanted) : "";
    }

    /** The year typed; 0 for anything that is none. */
    private int year() {
        return Quantity.read(year.getText())
                .filter(q -> q.number().scale() <= 0 && q.number().precision() == 4)
                .map(q -> q.number().intValue())
                .orElse(0);
    }

    private Optional<String> newest() {
        return existing.stream()
                .filter(p -> p.mark().isEmpty())
                .max(Comparator.comparing(ReportSummary::changed))
                .map(ReportSummary::id);
    }
}
