package ziping.ui.main;

import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import sun.misc.Signal;

import ziping.app.AppFolders;
import ziping.app.WindowStart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The program in a process of its own, and what happens to it as soon as its window is there. */
public final class WindowChild {

    private static final int FEW = 10;
    private static final int SECONDS = 30;

    private WindowChild() {}

    /**
     * Opens a data folder. The second argument says what follows: the {@code user} closes the
     * window, the {@code system} ends the program as at logging off, or nothing does for a second,
     * and the program ends with 0 if hardly anything is drawn meanwhile.
     */
    public static void main(String[] arguments) throws InterruptedException {
        AppFolders folders = AppFolders.in(Path.of(arguments[0]));
        Desktop.open(new WindowStart(folders, Optional.empty()));
        switch (arguments[1]) {
            case "user" -> withWindow(WindowChild::close);
            case "system" -> {
                withWindow(window -> {});
                for (String signal : List.of("HUP", "TERM", "TERM")) {
                    Signal.raise(new Signal(signal));
                }
            }
            default -> System.exit(comesToRest() ? 0 : 1);
        }
    }

    private static boolean comesToRest() throws InterruptedException {
        AtomicInteger drawn = new AtomicInteger();
        withWindow(w -> w.getScene().addPostLayoutPulseListener(drawn::incrementAndGet));
        for (int i = 0; i < SECONDS; i++) {
            drawn.set(0);
            Thread.sleep(1_000);
            if (drawn.get() < FEW) {
                return true;
            }
        }
        return false;
    }

    private static void withWindow(Consumer<Window> action) throws InterruptedException {
        while (!done(action)) {
            Thread.sleep(50);
        }
    }

    private static boolean done(Consumer<Window> action) {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Optional<Window> open = Window.getWindows().stream().findFirst();
                    there.complete(open.isPresent());
                    open.ifPresent(action);
                });
        return there.join();
    }

    private static void close(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
