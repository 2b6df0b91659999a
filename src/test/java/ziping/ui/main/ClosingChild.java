package ziping.ui.main;

import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import sun.misc.Signal;

import ziping.app.AppFolders;
import ziping.app.WindowStart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The program in a process of its own, ended as soon as its window is there: by closing that, or by
 * the system as at logging off.
 */
public final class ClosingChild {

    private ClosingChild() {}

    /** Opens a data folder; the second argument says which end, {@code user} or {@code system}. */
    public static void main(String[] arguments) throws InterruptedException {
        AppFolders folders = AppFolders.in(Path.of(arguments[0]));
        Desktop.open(new WindowStart(folders, Optional.empty()));
        boolean user = arguments[1].equals("user");
        while (!there(user)) {
            Thread.sleep(50);
        }
        if (!user) {
            Signal.raise(new Signal("TERM"));
        }
    }

    private static boolean there(boolean close) {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Optional<Window> open = Window.getWindows().stream().findFirst();
                    there.complete(open.isPresent());
                    open.filter(w -> close).ifPresent(ClosingChild::close);
                });
        return there.join();
    }

    private static void close(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
