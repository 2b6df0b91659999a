package ziping.ui.support;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Opens files and folders with the system's own programs. Called by name, because AWT's Desktop
 * loads a second window toolkit beside JavaFX, which some Linux systems answer with a crash.
 */
public final class SystemPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(SystemPrograms.class);
    private static final Messages WORDS = Messages.of(SystemPrograms.class);

    private SystemPrograms() {}

    /** Opens a file or folder; where that fails, says where it lies. */
    public static void open(Path place, Dialogs dialogs) {
        try {
            new ProcessBuilder(List.of(opener(), place.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.warn("the system opens nothing", e);
            dialogs.tell(WORDS.get("open.failed"), place.toString());
        }
    }

    private static String opener() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return "explorer";
        }
        return system.contains("mac") ? "open" : "xdg-open";
    }
}
