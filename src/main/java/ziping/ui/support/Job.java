package ziping.ui.support;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Work under way, as the FX thread sees it. The answers are attached right after starting it and
 * are called on the FX thread.
 *
 * @param <T> type of its result
 */
public final class Job<T> {

    private final ReadOnlyStringWrapper title;
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Map<Class<? extends Throwable>, Consumer<Throwable>> faults =
            new LinkedHashMap<>();
    private Consumer<T> onDone = result -> {};
    private Runnable onCancelled = () -> {};
    private Runnable atLast = () -> {};

    Job(String title) {
        this.title = new ReadOnlyStringWrapper(title);
    }

    /** What to do with the result. */
    public Job<T> onDone(Consumer<T> action) {
        onDone = action;
        return this;
    }

    /** What to do about one kind of fault; faults nobody asked for reach the error window. */
    public <E extends Throwable> Job<T> onError(Class<E> kind, Consumer<? super E> action) {
        faults.put(kind, fault -> action.accept(kind.cast(fault)));
        return this;
    }

    /** What to do when the user has stopped it. */
    public Job<T> onCancelled(Runnable action) {
        onCancelled = action;
        return this;
    }

    /** What to do however it ends. */
    public Job<T> andFinally(Runnable action) {
        atLast = action;
        return this;
    }

    /** Asks the work to stop; it ends at the next point where that leaves nothing half done. */
    public void cancel() {
        cancelled.set(true);
    }

    /** What is being done. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; negative while that is unknown. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** The end of the work that its own thread holds. */
    WorkProgress progress() {
        return new WorkProgress() {
            @Override
            public void at(double part) {
                Platform.runLater(() -> done.set(part));
            }

            @Override
            public void doing(String what) {
                Platform.runLater(() -> title.set(what));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    /** Hands the outcome to whoever asked for it; anything unexpected goes to the last resort. */
    void finish(T result, Throwable fault, Consumer<Throwable> lastResort) {
        try {
            if (fault == null) {
                onDone.accept(result);
            } else if (fault instanceof CancellationException) {
                onCancelled.run();
            } else {
                answer(fault, lastResort);
            }
        } finally {
            atLast.run();
        }
    }

    private void answer(Throwable fault, Consumer<Throwable> lastResort) {
        faults.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(fault))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(lastResort)
                .accept(fault);
    }
}
