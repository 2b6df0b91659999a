package ziping.store;

import ziping.report.Report;
import ziping.report.ReportSummary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** An open data folder. All SQL runs on its one thread; {@link #close} waits for pending saves. */
public final class Store implements AutoCloseable {

    private static final String FILE = "ziping" + Database.SUFFIX;

    private final StoreThread thread;
    private final Database database;
    private final ReportRepository reports;

    private Store(StoreThread thread, Database database, Function<Report, ReportSummary> summary) {
        this.thread = thread;
        this.database = database;
        this.reports = new ReportRepository(thread, database, summary);
    }

    /**
     * Opens a data folder, making it if it is missing.
     *
     * @param summary makes a report's row of the list; asked at each save, so that listing needs no
     *     scoring
     */
    public static Store open(Path folder, Function<Report, ReportSummary> summary) {
        StoreThread thread = new StoreThread();
        try {
            return new Store(thread, thread.call(() -> openDatabase(folder)), summary);
        } catch (StoreException e) {
            thread.close();
            throw e;
        }
    }

    /** The reports; each method waits until it is done. */
    public ReportRepository reports() {
        return reports;
    }

    /** Runs work on the reports without waiting, after everything asked before it. */
    public <T> CompletableFuture<T> ask(Function<ReportRepository, T> work) {
        return thread.submit(() -> work.apply(reports));
    }

    @Override
    public void close() {
        thread.submit(
                () -> {
                    database.close();
                    return null;
                });
        thread.close();
    }

    private static Database openDatabase(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DataFolderNotWritable(folder, e);
        }
        Migrations.migrate(file);
        return Database.open(file);
    }
}
