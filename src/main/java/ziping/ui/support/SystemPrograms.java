package ziping.ui.support;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Opens files and folders with the system's own programs. Called by name, because AWT's Desktop
 * loads a second window toolkit beside JavaFX, which some Linux systems answer with a crash.
 */
public final class SystemPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(SystemPrograms.class);
    private static final Messages WORDS = Messages.of(SystemPrograms.class);
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.contains("win");

    /** Seconds; an end after that is the end of the program that was opened, and no fault. */
    private static final int SOON = 20;

    private SystemPrograms() {}

    /** Opens a file or folder; where that fails, says where it lies. */
    public static void open(Path place, Dialogs dialogs) {
        try {
            Process opener =
                    new ProcessBuilder(List.of(opener(), place.toString()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!WINDOWS) {
                opener.onExit()
                        .orTimeout(SOON, TimeUnit.SECONDS)
                        .thenAccept(ended -> judge(ended.exitValue(), place, dialogs));
            }
        } catch (IOException e) {
            LOG.warn("the system opens nothing", e);
            tell(place, dialogs);
        }
    }

    /** Not on Windows, whose Explorer ends with 1 also after it has opened something. */
    private static void judge(int exit, Path place, Dialogs dialogs) {
        if (exit != 0) {
            LOG.warn("the system did not open it: {} ended with {}", opener(), exit);
            Platform.runLater(() -> tell(place, dialogs));
        }
    }

    private static void tell(Path place, Dialogs dialogs) {
        dialogs.tell(WORDS.get("open.failed"), place.toString());
    }

    private static String opener() {
        if (WINDOWS) {
            return "explorer";
        }
        return SYSTEM.contains("mac") ? "open" : "xdg-open";
    }
}
