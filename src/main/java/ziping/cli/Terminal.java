package ziping.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: results on one stream, words for people on the other.
 *
 * @param out results and nothing else
 * @param err messages
 * @param interactive whether somebody watches, so that progress is worth showing
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {

    /** The streams of this process, in UTF-8 whatever the locale says. */
    static Terminal ofProcess() {
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        Charset charset = interactive && isWindows() ? console.charset() : StandardCharsets.UTF_8;
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                interactive);
    }

    /** Prints a result. */
    void result(Object line) {
        out.println(line);
    }

    /** Says something to people. */
    void say(String sentence) {
        err.println(sentence);
    }

    /** Shows what is being done, over what was shown before. */
    void progress(String words) {
        if (interactive) {
            err.print("\r\033[K" + words);
            err.flush();
        }
    }

    /** A console of Windows shows its own code page only; files and pipes get UTF-8 there too. */
    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
