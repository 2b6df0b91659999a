package ziping.store;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** What a {@link Child} does; it says {@code ready}, waits for a line, and is usually killed. */
final class ChildWork {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final BufferedReader IN =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private ChildWork() {}

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "edit" -> edit(folder, arguments[2], Long.parseLong(arguments[3]));
            case "start" -> start(folder);
            case "back up" -> backUp(folder, arguments[2]);
            case "restore" -> restore(folder, Path.of(arguments[2]), Path.of(arguments[3]));
            case "hold" -> hold(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Edits and saves without end; each number written is an edit that was acknowledged. */
    private static void edit(Path folder, String id, long seed) throws IOException {
        try (Store store = open(folder)) {
            Report report = store.reports().find(id).orElseThrow();
            RandomReports random = new RandomReports(seed);
            ready();
            for (int i = 1; ; i++) {
                Report edited = random.edited(report);
                store.reports().save(report, edited);
                OUT.println(i);
                report = edited;
            }
        }
    }

    private static void start(Path folder) throws IOException {
        open(folder.resolveSibling("warm up")).close();
        ready();
        while (true) {
            open(folder).close();
            OUT.println("started");
        }
    }

    private static void backUp(Path folder, String id) throws IOException {
        try (Store store = open(folder)) {
            ready();
            for (int i = 1; ; i++) {
                Report report = store.reports().find(id).orElseThrow();
                store.reports().save(report, report.withMark("备份" + i));
                store.backups().make();
                OUT.println(i);
            }
        }
    }

    private static void restore(Path folder, Path one, Path other) throws IOException {
        try (Store store = open(folder)) {
            ready();
            for (int i = 1; ; i++) {
                store.backups().restoreFrom(i % 2 == 0 ? one : other);
                OUT.println(i);
            }
        }
    }

    /** Tries to open at each order, and lets go at the next. */
    private static void hold(Path folder) throws IOException {
        open(folder.resolveSibling("warm up")).close();
        ready();
        while (true) {
            try (Store store = open(folder)) {
                OUT.println("mine " + store.reports().list().size());
                IN.readLine();
            } catch (DatabaseInUse e) {
                OUT.println("in use");
                IN.readLine();
            }
            OUT.println("released");
            IN.readLine();
        }
    }

    private static Store open(Path folder) {
        return Store.open(folder, Summaries::of);
    }

    private static void ready() throws IOException {
        OUT.println("ready");
        IN.readLine();
    }
}
