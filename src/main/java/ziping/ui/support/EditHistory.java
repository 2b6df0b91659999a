package ziping.ui.support;

import ziping.report.Report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be undone and redone; the oldest steps are forgotten. */
final class EditHistory {

    private static final int LIMIT = 100;

    private final Deque<EditStep> done = new ArrayDeque<>();
    private final Deque<EditStep> undone = new ArrayDeque<>();
    private boolean open;

    /** Adds an edit, as part of the last step if it continues that one. */
    void add(EditStep step) {
        undone.clear();
        if (open && !done.isEmpty() && done.peek().continuedBy(step.field())) {
            EditStep first = done.pop();
            step =
                    new EditStep(
                            step.name(), step.field(), step.place(), first.before(), step.after());
        }
        open = true;
        done.push(step);
        if (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    /** Makes the next edit a step of its own. */
    void endStep() {
        open = false;
    }

    /** Carries a change into all steps, so that neither undoing nor redoing takes it back. */
    void carry(UnaryOperator<Report> change) {
        open = false;
        carry(done, change);
        carry(undone, change);
    }

    Optional<EditStep> undo() {
        return move(done, undone);
    }

    Optional<EditStep> redo() {
        return move(undone, done);
    }

    String undoName() {
        return name(done);
    }

    String redoName() {
        return name(undone);
    }

    private Optional<EditStep> move(Deque<EditStep> from, Deque<EditStep> to) {
        open = false;
        Optional<EditStep> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    private static void carry(Deque<EditStep> steps, UnaryOperator<Report> change) {
        List<EditStep> carried = steps.stream().map(step -> step.after(change)).toList();
        steps.clear();
        steps.addAll(carried);
    }

    private static String name(Deque<EditStep> steps) {
        return steps.isEmpty() ? "" : steps.peek().name();
    }
}
