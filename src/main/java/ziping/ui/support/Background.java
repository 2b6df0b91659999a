package ziping.ui.support;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The only way off the FX thread and back. Long work runs one at a time, in order, on one thread
 * that is never interrupted, and shows in the status line; short questions to the store do not.
 */
public final class Background implements AutoCloseable {

    private final ExecutorService worker = thread("work");
    private final ExecutorService aside = thread("aside");
    private final ReadOnlyObjectWrapper<Job<?>> current = new ReadOnlyObjectWrapper<>();
    private final Consumer<Throwable> lastResort;

    /**
     * Begins.
     *
     * @param lastResort told on the FX thread of faults nobody expected
     */
    public Background(Consumer<Throwable> lastResort) {
        this.lastResort = lastResort;
    }

    /**
     * Runs long work.
     *
     * @param title shown in the status line, such as 正在导出 Word…
     */
    public <T> Job<T> run(String title, Work<T> work) {
        Job<T> job = new Job<>(title);
        worker.execute(
                () -> {
                    Platform.runLater(() -> current.set(job));
                    T result = null;
                    Throwable fault = null;
                    try {
                        result = work.run(job.progress());
                    } catch (Exception | Error e) {
                        fault = e;
                    }
                    end(job, result, fault);
                });
        return job;
    }

    /** Waits for an answer, such as one of the store's, without showing it. */
    public <T> Job<T> await(CompletableFuture<T> answer) {
        Job<T> job = new Job<>("");
        answer.whenComplete(
                (result, fault) ->
                        Platform.runLater(() -> job.finish(result, bare(fault), lastResort)));
        return job;
    }

    /** Computes something aside that the screen does not wait for; after the end it never comes. */
    public <T> Job<T> ask(Supplier<T> work) {
        return aside.isShutdown()
                ? new Job<>("")
                : await(CompletableFuture.supplyAsync(work, aside));
    }

    /** Does something small that nobody waits for, such as keeping the settings. */
    public void aside(Runnable work) {
        aside.execute(work);
    }

    /** Does something on the screen; for the threads of other packages. */
    public void onScreen(Runnable action) {
        Platform.runLater(action);
    }

    /** The work that is running; {@code null} while there is none. */
    public ReadOnlyObjectProperty<Job<?>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Asks running work to stop and gives it some seconds to do so. */
    @Override
    public void close() {
        if (current.get() != null) {
            current.get().cancel();
        }
        worker.shutdown();
        aside.shutdown();
        try {
            worker.awaitTermination(5, TimeUnit.SECONDS);
            aside.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void end(Job<T> job, T result, Throwable fault) {
        Platform.runLater(
                () -> {
                    current.set(null);
                    job.finish(result, fault, lastResort);
                });
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    private static Throwable bare(Throwable fault) {
        return fault instanceof CompletionException ? fault.getCause() : fault;
    }
}
