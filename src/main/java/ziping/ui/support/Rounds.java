package ziping.ui.support;

import javafx.application.Platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Does something on the FX thread again and again. Its clock is no animation: while one of those
 * waits, the screen is laid out sixty times a second.
 */
public final class Rounds {

    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("rounds").daemon().factory());

    private final Duration between;
    private final Runnable action;
    private Future<?> running;

    /** Does nothing before it is started. */
    public Rounds(Duration between, Runnable action) {
        this.between = between;
        this.action = action;
    }

    /** Begins; the first time comes after the pause. On the FX thread, as all of this. */
    public void start() {
        stop();
        long pause = between.toMillis();
        running =
                CLOCK.scheduleWithFixedDelay(
                        () -> Platform.runLater(this::act), pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Ends; no time comes after it. */
    public void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    private void act() {
        if (running != null) {
            action.run();
        }
    }
}
