package ziping.ui.main;

import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import ziping.app.AppFolders;
import ziping.app.WindowStart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The program in a process of its own, whose window somebody closes as soon as it is there. */
public final class ClosingChild {

    private ClosingChild() {}

    /** Opens a data folder. */
    public static void main(String[] arguments) throws InterruptedException {
        AppFolders folders = AppFolders.in(Path.of(arguments[0]));
        Desktop.open(new WindowStart(folders, Optional.empty()));
        while (!closed()) {
            Thread.sleep(50);
        }
    }

    private static boolean closed() {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Optional<Window> open = Window.getWindows().stream().findFirst();
                    closed.complete(open.isPresent());
                    open.ifPresent(
                            w -> w.fireEvent(new WindowEvent(w, WindowEvent.WINDOW_CLOSE_REQUEST)));
                });
        return closed.join();
    }
}
