package ziping.store;

import ziping.store.Generations.Generation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The backups of an open data folder: generations that were each unpacked, opened and counted
 * before they count as one, and once a day everything as SQL. Only the copying itself holds up
 * saves; checking the copy does not.
 */
public final class Backups {

    private final StoreThread thread;
    private final Database database;
    private final DataFolder folder;
    private final Clock clock;
    private final Generations generations;
    private final Restoring restoring;
    private final Runnable restored;
    private long writesKept;
    private int generationKept;

    /**
     * @param generation that holds what the database holds now; 0 if none does
     * @param restored is run on the store's thread when the data became other data
     */
    Backups(
            StoreThread thread,
            Database database,
            DataFolder folder,
            Clock clock,
            int generation,
            Runnable restored) {
        this.thread = thread;
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.generations = Generations.in(folder.backup());
        this.restoring = new Restoring(folder, clock);
        this.restored = restored;
        this.writesKept = database.writes();
        this.generationKept = generation;
    }

    /**
     * Makes a backup and checks it.
     *
     * @return empty if nothing is kept here any more while older backups hold something
     * @throws DatabaseDamaged if the copy does not hold what the database says it holds
     */
    public synchronized Optional<Backup> make() {
        try {
            Scratch.empty(scratch());
            Path zip = scratch().resolve("backup" + Generations.BACKUP);
            Snapshot snapshot = thread.call(() -> copy(zip));
            if (snapshot.inventory().reports() == 0 && holdSomething()) {
                return Optional.empty();
            }
            Generation made = keep(zip, snapshot);
            return Optional.of(backup(made));
        } catch (IOException e) {
            throw Faults.translate("备份", folder.backup(), e);
        } finally {
            removeScratch();
        }
    }

    /** Makes a backup unless the newest one already holds everything. */
    public synchronized Optional<Backup> makeIfChanged() {
        return holdsEverything() ? Optional.empty() : make();
    }

    /** All backups, newest first. */
    public List<Backup> list() {
        try {
            return generations.newestFirst().stream().map(Backups::backup).toList();
        } catch (IOException e) {
            throw Faults.translate("读取备份", folder.backup(), e);
        }
    }

    /**
     * Goes back to a backup. What is kept now stays beside as 已替换-….
     *
     * @throws BackupRefused if it is not good; nothing has changed then
     */
    public void restore(Backup backup) {
        restoreFrom(backup.file());
    }

    /**
     * Goes back to a backup, a daily script or a copy of a database file, wherever it lies. What is
     * kept now stays beside as 已替换-….
     *
     * @throws BackupRefused if it is not good; nothing has changed then
     */
    public synchronized void restoreFrom(Path file) {
        Path prepared = restoring.prepare(file);
        thread.call(
                () -> {
                    database.close();
                    try {
                        restoring.putInPlace(prepared);
                    } finally {
                        database.connect();
                    }
                    generationKept = 0;
                    restored.run();
                    return null;
                });
    }

    /** Generation of the backup that holds what the database holds; 0 if there is none. */
    int current() {
        return database.writes() == writesKept ? generationKept : 0;
    }

    /** The newest backup of a folder that is good through and through. */
    static Optional<Path> newestGood(DataFolder folder) {
        Path scratch = folder.backup().resolve(".looking");
        try {
            for (Generation generation : Generations.in(folder.backup()).newestFirst()) {
                if (isGood(generation, scratch)) {
                    return Optional.of(generation.file());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            remove(scratch);
        }
    }

    private static boolean isGood(Generation generation, Path scratch) {
        try (OpenedBackup opened = OpenedBackup.of(generation.file(), scratch)) {
            return opened.inventory().reports() == generation.reports();
        } catch (StoreException | IOException e) {
            return false;
        }
    }

    /** What was copied. */
    private record Snapshot(Inventory inventory, long writes) {}

    private Snapshot copy(Path zip) {
        Inventory inventory = database.read(Inventory::counted);
        database.backUp(zip);
        return new Snapshot(inventory, database.writes());
    }

    private Generation keep(Path zip, Snapshot snapshot) throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        try (OpenedBackup opened = OpenedBackup.of(zip, scratch().resolve("opened"))) {
            if (!opened.inventory().equals(snapshot.inventory())) {
                throw new DatabaseDamaged(folder.database(), null);
            }
            int reports = snapshot.inventory().reports();
            Generation made = generations.add(zip, now, reports);
            generations.prune();
            writesKept = snapshot.writes();
            generationKept = made.number();
            keepScript(opened, now, reports);
            return made;
        }
    }

    /** Writes the script of the day, and reads it back into a database of its own. */
    private void keepScript(OpenedBackup opened, LocalDateTime now, int reports)
            throws IOException {
        Generations scripts = Generations.scriptsIn(folder.backup());
        List<Generation> earlier = scripts.newestFirst();
        if (!earlier.isEmpty()
                && earlier.getFirst().made().toLocalDate().equals(now.toLocalDate())) {
            return;
        }
        Path script = scratch().resolve("script" + Generations.SCRIPT);
        opened.writeScript(script);
        try (OpenedBackup read = OpenedBackup.of(script, scratch().resolve("script"))) {
            if (!read.inventory().equals(opened.inventory())) {
                throw new DatabaseDamaged(folder.database(), null);
            }
        }
        scripts.add(script, now, reports);
        scripts.prune();
    }

    private boolean holdsEverything() {
        int generation = current();
        return generation > 0
                && list().stream().anyMatch(b -> b.generation() == generation && b.good());
    }

    private boolean holdSomething() throws IOException {
        return generations.newestFirst().stream().anyMatch(g -> g.reports() > 0);
    }

    private static Backup backup(Generation generation) {
        Path file = generation.file();
        return new Backup(
                file,
                generation.number(),
                generation.made(),
                file.toFile().length(),
                generation.reports(),
                Packed.isWhole(file));
    }

    private Path scratch() {
        return folder.backup().resolve(".making");
    }

    private void removeScratch() {
        remove(scratch());
    }

    private static void remove(Path scratch) {
        try {
            Scratch.remove(scratch);
        } catch (IOException e) {
            return; // the next backup tries again
        }
    }
}
