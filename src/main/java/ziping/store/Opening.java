package ziping.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the database file of a data folder after making sure that it is whole, ours and of a schema
 * this program knows, and seals it again when it is closed.
 */
final class Opening {

    private final DataFolder folder;
    private final Seal seal;
    private final Path file;
    private int backup;

    Opening(DataFolder folder) {
        this.folder = folder;
        this.seal = folder.seal();
        this.file = folder.database();
    }

    /**
     * Opens the file, making it in a folder that never had one.
     *
     * @throws DatabaseDamaged if it cannot be trusted or is gone
     * @throws NewerSchema if a newer program wrote it; it is then as it was
     */
    Database open() {
        try {
            Optional<Seal.Words> words = seal.read();
            if (Files.exists(file)) {
                makeSure(words);
            } else {
                createUnlessLost(words);
            }
            backup = words.map(Seal.Words::backup).orElse(0);
            seal.breakUp();
            return Database.open(file);
        } catch (IOException e) {
            throw Faults.translate("打开数据", file, e);
        }
    }

    /** Generation of the backup that holds what the file held when it was opened; 0 if none. */
    int backup() {
        return backup;
    }

    /**
     * Seals the file after it was closed.
     *
     * @param generation of the backup that holds the same; 0 if none does
     */
    void seal(int generation) {
        try {
            seal.make(generation);
        } catch (IOException e) {
            throw Faults.translate("关闭数据", file, e);
        }
    }

    private void createUnlessLost(Optional<Seal.Words> words) throws IOException {
        if (words.isPresent() || !Generations.in(folder.backup()).isEmpty()) {
            throw new DatabaseDamaged(file, null);
        }
        Migrations.create(file, Migrations.NEWEST);
    }

    /** A file that this very program closed in order needs no look inside; that saves the start. */
    private void makeSure(Optional<Seal.Words> words) throws IOException {
        if (words.isPresent() && !seal.fits(words.get())) {
            throw new DatabaseDamaged(file, null);
        }
        if (!words.map(Seal.Words::isOurs).orElse(false)) {
            int schema = schemaOfWholeFile(words.isEmpty());
            if (schema > Migrations.NEWEST) {
                throw new NewerSchema(String.valueOf(schema), String.valueOf(Migrations.NEWEST));
            }
            if (words.isPresent() || schema < Migrations.NEWEST) {
                keepFormer(schema, words.map(Seal.Words::program).orElse(""));
            }
            if (schema < Migrations.NEWEST) {
                seal.breakUp();
                Migrations.upgrade(file);
            }
        }
    }

    /** Reads everything without changing anything, because no seal says that it can be read. */
    private int schemaOfWholeFile(boolean crashed) throws IOException {
        Database database = Database.openReadOnly(file);
        try {
            Inventory inventory = database.read(Inventory::read);
            int schema = database.read(Migrations::schemaOf);
            database.close();
            if (crashed && inventory.reports() == 0 && backupsHoldSomething()) {
                throw new DatabaseDamaged(file, null);
            }
            return schema;
        } catch (StoreException e) {
            database.abandon();
            throw e;
        }
    }

    /** H2 goes back to the last state it can read, which may be the empty one of the first day. */
    private boolean backupsHoldSomething() throws IOException {
        return Generations.in(folder.backup()).newestFirst().stream()
                .anyMatch(g -> g.reports() > 0);
    }

    /** An upgrade, or a newer H2 opening the file, rewrites it. */
    private void keepFormer(int schema, String writtenBy) throws IOException {
        String name = "升级前-数据版本" + schema + "-程序" + (writtenBy.isEmpty() ? "未知" : writtenBy);
        Kept.copy(file, folder.backup(), name);
    }
}
