package ziping;

import ziping.app.AppFolders;
import ziping.cli.Cli;
import ziping.ui.main.Desktop;

import java.util.Optional;

/**
 * Where the program starts: a command runs without touching anything of the screen, everything else
 * opens the window.
 */
public final class Launcher {

    private Launcher() {}

    /** Starts it. */
    public static void main(String[] args) {
        Optional<AppFolders> window = Cli.window(args);
        if (window.isEmpty()) {
            System.exit(Cli.run(args));
        }
        Desktop.open(window.get());
    }
}
