package ziping.store;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;

import ziping.store.db.DefaultSchema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

/** A backup unpacked into a folder of its own and opened, to see what it really holds. */
final class OpenedBackup implements AutoCloseable {

    private final Path file;
    private final Database database;
    private final Inventory inventory;
    private final int schema;

    private OpenedBackup(Path file) {
        this.file = file;
        this.database = Database.openReadOnly(file);
        try {
            this.inventory = database.read(Inventory::read);
            this.schema = database.read(Migrations::schemaOf);
        } catch (StoreException e) {
            database.abandon();
            throw e;
        }
    }

    /**
     * Unpacks and opens a backup, a script or a plain copy of a database.
     *
     * @param scratch is emptied first
     */
    static OpenedBackup of(Path backup, Path scratch) throws IOException {
        Scratch.empty(scratch);
        Path file = scratch.resolve("ziping" + Database.SUFFIX);
        String name = backup.getFileName().toString();
        if (name.endsWith(Generations.SCRIPT)) {
            Script.run(backup, file);
        } else if (name.endsWith(Database.SUFFIX)) {
            Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Packed.unpack(backup, file);
        }
        return new OpenedBackup(file);
    }

    /** The unpacked database file. */
    Path file() {
        return file;
    }

    Inventory inventory() {
        return inventory;
    }

    int schema() {
        return schema;
    }

    /** Writes everything as SQL. */
    void writeScript(Path target) {
        database.read(sql -> Script.write(sql, target));
    }

    /**
     * Whether there is nothing in it but tables that this program makes. Triggers, aliases, views
     * and links to other databases are programs that somebody else wrote.
     */
    boolean isOurs() {
        return database.read(
                sql ->
                        isEmpty(sql, "routines", "routine_schema = 'PUBLIC'")
                                && isEmpty(sql, "triggers", "trigger_schema = 'PUBLIC'")
                                && isEmpty(sql, "tables", FOREIGN_TABLES)
                                && known().containsAll(inventory.rows().keySet()));
    }

    private static final String FOREIGN_TABLES =
            "table_schema = 'PUBLIC' and (table_type <> 'BASE TABLE' or storage_type <> 'CACHED')";

    private static boolean isEmpty(DSLContext sql, String what, String where) {
        return !sql.fetchExists(table("information_schema." + what), condition(where));
    }

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(Set.of(Migrations.HISTORY));
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> names.add(table.getName()));
        return names;
    }

    @Override
    public void close() {
        database.close();
    }
}
