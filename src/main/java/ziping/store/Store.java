package ziping.store;

import ziping.report.Report;
import ziping.report.ReportSummary;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** An open data folder. All SQL runs on its one thread; {@link #close} waits for pending saves. */
public final class Store implements AutoCloseable {

    private final StoreThread thread;
    private final DataFolder folder;
    private final Opening opening;
    private final Database database;
    private final ReportRepository reports;
    private final EvidenceFiles evidence;
    private final Backups backups;

    private Store(
            StoreThread thread,
            DataFolder folder,
            Function<Report, ReportSummary> summary,
            Clock clock) {
        this.thread = thread;
        this.folder = folder;
        this.opening = new Opening(folder);
        this.database = thread.call(opening::open);
        this.reports = new ReportRepository(thread, database, summary);
        this.evidence = new EvidenceFiles(folder.evidence());
        this.backups = new Backups(this, opening.backup(), clock);
    }

    /**
     * Opens a data folder, making it if it is missing.
     *
     * @param summary makes a report's row of the list; asked at each save, so that listing needs no
     *     scoring
     * @throws UnsuitableDataFolder if a live database would be damaged there
     * @throws DataFolderNotWritable if it cannot be made or written
     * @throws DiskFull if there is no room
     * @throws DatabaseInUse if another process or another store has it
     * @throws DatabaseDamaged if the database file cannot be trusted or is gone; it names the
     *     newest good backup, which {@link #restore} brings back
     * @throws NewerSchema if a newer version of this program wrote it
     */
    public static Store open(Path folder, Function<Report, ReportSummary> summary) {
        return open(folder, summary, clock());
    }

    /** The same with another clock. */
    static Store open(Path place, Function<Report, ReportSummary> summary, Clock clock) {
        DataFolder folder = DataFolder.take(place);
        StoreThread thread = new StoreThread();
        try {
            return new Store(thread, folder, summary, clock);
        } catch (DatabaseDamaged e) {
            DatabaseDamaged offer = Backups.newestGood(folder).map(e::offering).orElse(e);
            release(thread, folder);
            throw offer;
        } catch (RuntimeException e) {
            release(thread, folder);
            throw e;
        }
    }

    /**
     * Goes back to a backup in a folder that is not open, for instance because its database is
     * damaged. What is there stays beside as 已替换-….
     *
     * @param file a backup, a daily script or a copy of a database file
     * @throws BackupRefused if it is not good; nothing has changed then
     */
    public static void restore(Path place, Path file) {
        try (DataFolder folder = DataFolder.take(place)) {
            Restoring restoring =
                    new Restoring(folder, new EvidenceFiles(folder.evidence()), clock());
            restoring.putInPlace(restoring.prepare(file));
        }
    }

    /** The reports; each method waits until it is done. */
    public ReportRepository reports() {
        return reports;
    }

    /** The bytes of the supporting material. */
    public EvidenceFiles evidence() {
        return evidence;
    }

    /** The backups; making one takes a while and belongs on a thread that may wait. */
    public Backups backups() {
        return backups;
    }

    /** Runs work on the reports without waiting, after everything asked before it. */
    public <T> CompletableFuture<T> ask(Function<ReportRepository, T> work) {
        return thread.submit(() -> work.apply(reports));
    }

    StoreThread thread() {
        return thread;
    }

    Database database() {
        return database;
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            thread.call(this::closeDatabase);
        } finally {
            release(thread, folder);
        }
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private Void closeDatabase() {
        database.close();
        opening.seal(backups.current());
        return null;
    }

    private static void release(StoreThread thread, DataFolder folder) {
        thread.close();
        folder.close();
    }
}
