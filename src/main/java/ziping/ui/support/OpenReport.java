package ziping.ui.support;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import ziping.report.Report;
import ziping.report.ReportFigures;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The report in the window: every page reads it, edits it and hears of the others' edits through
 * this one object. To be used on the FX thread.
 */
public final class OpenReport {

    private final ReadOnlyObjectWrapper<Report> report;
    private final ObjectBinding<ReportFigures> figures;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.of(""));
    private final ObjectProperty<FieldMarks> marks = new SimpleObjectProperty<>(FieldMarks.NONE);
    private final EditHistory history = new EditHistory();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    /**
     * Opens a report.
     *
     * @param figures computes sums, rates and scores by the report's rules
     */
    public OpenReport(Report report, Function<Report, ReportFigures> figures) {
        this.report = new ReadOnlyObjectWrapper<>(report);
        this.figures =
                Bindings.createObjectBinding(
                        () -> figures.apply(this.report.get()), this.report.getReadOnlyProperty());
    }

    /** The report as it is now. */
    public Report get() {
        return report.get();
    }

    /** The report, changing with every edit, undo and redo. */
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** The figures of the report as it is now. */
    public ReportFigures figures() {
        return figures.get();
    }

    /** The figures, computed when somebody asks after a change. */
    public ObjectBinding<ReportFigures> figuresProperty() {
        return figures;
    }

    /** Where the user is; every edit remembers it, so that undoing can lead back there. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** What the self-check says of single fields, soon after every edit. */
    public ObjectProperty<FieldMarks> marksProperty() {
        return marks;
    }

    /**
     * Changes the report as one step that can be undone.
     *
     * @param name what is done, such as 删除指标 办件量
     * @param change makes the new report; what it throws leaves everything as it was
     */
    public void edit(String name, UnaryOperator<Report> change) {
        edit(name, null, change);
    }

    /**
     * Changes the report; consecutive edits of the same field become one step until {@link
     * #endStep}.
     *
     * @param field what is edited, unique over all pages; {@code null} for a step of its own
     * @throws ziping.value.InvalidValueException if the change makes an impossible report, which
     *     then stays as it was
     */
    public void edit(String name, String field, UnaryOperator<Report> change) {
        Report before = report.get();
        Report after = change.apply(before);
        if (!after.equals(before)) {
            history.add(new EditStep(name, field, place.get(), before, after));
            show(after);
        }
    }

    /**
     * Notes something that has happened outside the program, such as a hand-in, and that undoing
     * must not take back. It is applied to every state undoing could lead to.
     */
    public void note(UnaryOperator<Report> change) {
        history.carry(change);
        show(change.apply(report.get()));
    }

    /** Ends a step that consists of several edits, for instance when a field loses the focus. */
    public void endStep() {
        history.endStep();
    }

    /** Takes the last step back; empty if there is none. */
    public Optional<EditStep> undo() {
        Optional<EditStep> step = history.undo();
        step.ifPresent(s -> show(s.before()));
        return step;
    }

    /** Does the last undone step again; empty if there is none. */
    public Optional<EditStep> redo() {
        Optional<EditStep> step = history.redo();
        step.ifPresent(s -> show(s.after()));
        return step;
    }

    /** What {@link #undo} would take back; empty for nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What {@link #redo} would do again; empty for nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    private void show(Report next) {
        undoName.set(history.undoName());
        redoName.set(history.redoName());
        report.set(next); // last, because whoever hears of it reads the names too
    }
}
