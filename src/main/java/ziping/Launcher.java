package ziping;

import ziping.app.WindowStart;
import ziping.cli.Cli;
import ziping.ui.main.Desktop;

import java.util.Map;
import java.util.Optional;

/**
 * Where the program starts: a command runs without touching anything of the screen, everything else
 * opens the window.
 */
public final class Launcher {

    /** Where the Windows launcher puts the arguments; Java's own lose what the code page lacks. */
    static final String ARGUMENTS = "ZIPING_ARGUMENTS";

    private static final String SEPARATOR = "\u001f";

    private Launcher() {}

    /** Starts it. */
    public static void main(String[] args) {
        String[] given = arguments(args, System.getenv());
        Optional<WindowStart> window = Cli.window(given);
        if (window.isEmpty()) {
            System.exit(Cli.run(given));
        }
        Desktop.open(window.get());
    }

    static String[] arguments(String[] args, Map<String, String> environment) {
        return args.length == 0 && environment.containsKey(ARGUMENTS)
                ? environment.get(ARGUMENTS).split(SEPARATOR, -1)
                : args;
    }
}
