package ziping.ui.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

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

    private static String name(Deque<EditStep> steps) {
        return steps.isEmpty() ? "" : steps.peek().name();
    }
}
