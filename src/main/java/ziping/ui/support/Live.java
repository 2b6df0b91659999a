package ziping.ui.support;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Something that follows from a value and takes too long to compute while somebody types: computed
 * aside after each change, and only for the newest value.
 *
 * @param <S> type of the value it follows
 * @param <T> type of what follows
 */
public final class Live<S, T> implements AutoCloseable {

    private final Background background;
    private final ObservableValue<S> source;
    private final Function<S, T> compute;
    private final ReadOnlyObjectWrapper<T> result = new ReadOnlyObjectWrapper<>();
    private final AtomicReference<S> wanted = new AtomicReference<>();
    private final ChangeListener<S> onChange = (p, before, now) -> want(now);
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "live");
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * Begins to follow a value and computes it for the first time.
     *
     * @param background hears of faults, which nobody expects here
     */
    public Live(Background background, ObservableValue<S> source, Function<S, T> compute) {
        this.background = background;
        this.source = source;
        this.compute = compute;
        source.addListener(onChange);
        want(source.getValue());
    }

    /** The newest result; {@code null} before the first. */
    public ReadOnlyObjectProperty<T> resultProperty() {
        return result.getReadOnlyProperty();
    }

    @Override
    public void close() {
        source.removeListener(onChange);
        worker.shutdown();
    }

    private void want(S value) {
        if (wanted.getAndSet(value) == null) {
            background
                    .await(CompletableFuture.supplyAsync(this::ofNewest, worker))
                    .onDone(this::show);
        }
    }

    private T ofNewest() {
        return compute.apply(wanted.getAndSet(null));
    }

    /** While something newer is being computed, this is old. */
    private void show(T computed) {
        if (wanted.get() == null) {
            result.set(computed);
        }
    }
}
