package ziping.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log: a few rotating UTF-8 files, and nothing on the console, where results and messages for
 * people stand. A program that cannot write its log works on without one.
 */
public final class Log implements AutoCloseable {

    private static final int LARGEST_BYTES = 1024 * 1024;
    private static final int FILES = 5;

    private final Path folder;
    private final Handler handler;

    private Log(Path folder, Handler handler) {
        this.folder = folder;
        this.handler = handler;
    }

    /** Starts logging into a folder, making it if it is missing. */
    public static Log open(Path folder) {
        Logger root = Logger.getLogger("");
        Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
        Handler handler = handler(folder);
        if (handler != null) {
            root.addHandler(handler);
        }
        root.setLevel(Level.WARNING);
        Logger.getLogger("ziping").setLevel(Level.INFO);
        return new Log(folder, handler);
    }

    /** The folder of the files, for telling people where to look. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        if (handler != null) {
            Logger.getLogger("").removeHandler(handler);
            handler.close();
        }
    }

    private static Handler handler(Path folder) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/ziping-%g.log";
            FileHandler handler = new FileHandler(pattern, LARGEST_BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new OneLine());
            handler.setErrorManager(new Quiet());
            return handler;
        } catch (IOException unwritable) {
            return null;
        }
    }

    /** On a full disk the log is full too, and the terminal belongs to the user. */
    private static final class Quiet extends ErrorManager {

        @Override
        public void error(String message, Exception fault, int code) {}
    }

    /** Time, level, logger and message on one line, the stack trace below it. */
    private static final class OneLine extends Formatter {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

        @Override
        public String format(LogRecord event) {
            String time =
                    ZonedDateTime.ofInstant(event.getInstant(), ZoneId.systemDefault())
                            .format(TIME);
            return "%s %s %s %s%n%s"
                    .formatted(
                            time,
                            event.getLevel().getName(),
                            event.getLoggerName(),
                            formatMessage(event),
                            trace(event.getThrown()));
        }

        private static String trace(Throwable thrown) {
            if (thrown == null) {
                return "";
            }
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
    }
}
