package ziping.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells work that the system wants the program to end, by Ctrl+C or at shutdown, and holds the end
 * up until the work has cleaned up after itself.
 */
public final class StopSignal implements AutoCloseable {

    private static final long MOST_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean given;

    private StopSignal() {}

    /** Watches until it is closed, which the work does when it has ended. */
    public static StopSignal watch() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    /** Whether to stop. */
    public boolean isGiven() {
        return given;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!given) {
            forgetHook();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingJustNow) {
            // The hook runs and finds that the work has ended.
        }
    }

    private void stop() {
        given = true;
        try {
            ended.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
