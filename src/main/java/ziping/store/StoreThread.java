package ziping.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The one thread all SQL runs on, in the order it was asked for. Nothing ever interrupts it,
 * because an interrupted thread makes H2 close its file; cancelling a future only drops the answer.
 */
final class StoreThread implements AutoCloseable {

    private final Thread thread;
    private final ExecutorService executor;

    StoreThread() {
        var made = new Thread[1];
        executor =
                Executors.newSingleThreadExecutor(
                        work -> {
                            made[0] = new Thread(work, "store");
                            return made[0];
                        });
        call(() -> null);
        thread = made[0];
    }

    /** Runs the work later and answers at once. */
    <T> CompletableFuture<T> submit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, executor);
    }

    /** Runs the work and waits for it, whatever happens to the waiting thread. */
    <T> T call(Supplier<T> work) {
        if (Thread.currentThread() == thread) {
            return work.get();
        }
        try {
            return submit(work).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** Finishes what was asked for and ends the thread. */
    @Override
    public void close() {
        executor.shutdown();
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
