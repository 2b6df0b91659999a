package ziping.store;

import ziping.store.Generations.Generation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The backups of an open data folder: generations that were each unpacked, opened and counted
 * before they count as one, and once a day everything as SQL. Only the copying itself holds up
 * saves; checking the copy does not.
 */
public final class Backups {

    private final StoreThread thread;
    private final Database database;
    private final DataFolder folder;
    private final EvidenceFiles evidence;
    private final Runnable restored;
    private final Clock clock;
    private final Generations generations;
    private final Restoring restoring;
    private final int generationAtStart;
    private long writesKept;
    private int generationKept;

    /**
     * @param generation that holds what the database holds now; 0 if none does
     */
    Backups(Store store, int generation, Clock clock) {
        this.thread = store.thread();
        this.database = store.database();
        this.folder = store.folder();
        this.evidence = store.evidence();
        this.restored = store.reports()::forget;
        this.clock = clock;
        this.generations = Generations.in(folder.backup());
        this.restoring = new Restoring(folder, evidence, clock);
        this.generationAtStart = newest(folder);
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
            Path zip = emptyScratch().resolve("backup" + Generations.BACKUP);
            Snapshot snapshot = thread.call(() -> copy(zip));
            if (snapshot.inventory().reports() == 0 && holdSomething()) {
                return Optional.empty();
            }
            Generation made = keep(zip, snapshot);
            sweep(made.number(), snapshot.evidence());
            return Optional.of(backup(made));
        } catch (IOException e) {
            throw Faults.translate("备份", folder.backup(), e);
        } finally {
            remove(scratch());
        }
    }

    /** Makes a backup unless the newest one already holds everything. */
    public synchronized Optional<Backup> makeIfChanged() {
        return holdsEverything() ? Optional.empty() : make();
    }

    /**
     * Writes everything, supporting material included, into one file, for instance on a stick, and
     * reads it back.
     *
     * @param target a folder, made if it is missing
     * @return the file, which {@link #restoreFrom} takes on any computer
     */
    public synchronized Path backupTo(Path target) {
        try {
            Path zip = emptyScratch().resolve("backup" + Generations.BACKUP);
            Snapshot snapshot = thread.call(() -> copy(zip));
            try (OpenedBackup opened = check(zip, snapshot.inventory())) {
                CarriedBackup carried =
                        new CarriedBackup(opened.file(), snapshot.evidence(), evidence);
                return carried.write(
                        target, LocalDateTime.now(clock), snapshot.inventory().reports());
            }
        } catch (IOException e) {
            throw Faults.translate("备份", target.toAbsolutePath().resolve("backup"), e);
        } finally {
            remove(scratch());
        }
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
    static Optional<Backup> newestGood(DataFolder folder) {
        Path scratch = folder.backup().resolve(".looking");
        try {
            for (Generation generation : Generations.in(folder.backup()).newestFirst()) {
                if (isGood(generation, scratch)) {
                    return Optional.of(backup(generation));
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
    private record Snapshot(Inventory inventory, Set<String> evidence, long writes) {}

    private Snapshot copy(Path zip) {
        Inventory inventory = database.read(Inventory::counted);
        Set<String> hashes = database.read(EvidenceRepository::hashes);
        database.backUp(zip);
        return new Snapshot(inventory, hashes, database.writes());
    }

    private Generation keep(Path zip, Snapshot snapshot) throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        try (OpenedBackup opened = check(zip, snapshot.inventory())) {
            int reports = snapshot.inventory().reports();
            Generation made = generations.add(zip, now, reports);
            generations.prune();
            writesKept = snapshot.writes();
            generationKept = made.number();
            keepScript(opened, now, reports);
            return made;
        }
    }

    /** Unpacks, opens and counts a backup; only one that holds everything counts as one. */
    private OpenedBackup check(Path backup, Inventory expected) throws IOException {
        OpenedBackup opened =
                OpenedBackup.of(backup, scratch().resolve(backup.getFileName() + ".opened"));
        if (!opened.inventory().equals(expected)) {
            opened.close();
            throw new DatabaseDamaged(folder.database(), null);
        }
        return opened;
    }

    /** What was put aside in this session stays, whatever happens to backups: undo may want it. */
    private void sweep(int made, Set<String> named) throws IOException {
        int oldest = generations.newestFirst().getLast().number();
        evidence.sweep(named, made, Math.min(oldest, generationAtStart));
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
        check(script, opened.inventory()).close();
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

    private Path emptyScratch() throws IOException {
        Scratch.empty(scratch());
        return scratch();
    }

    private Path scratch() {
        return folder.backup().resolve(".making");
    }

    private static int newest(DataFolder folder) {
        try {
            return Generations.in(folder.backup()).newestFirst().stream()
                    .findFirst()
                    .map(Generation::number)
                    .orElse(0);
        } catch (IOException e) {
            throw Faults.translate("读取备份", folder.backup(), e);
        }
    }

    private static void remove(Path scratch) {
        try {
            Scratch.remove(scratch);
        } catch (IOException e) {
            return; // the next backup tries again
        }
    }
}
