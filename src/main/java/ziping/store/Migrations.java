package ziping.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings database files to the schema of this program. Flyway works on a copy that takes the file's
 * place when it is complete, so a crash leaves the old file or the new one.
 */
final class Migrations {

    /** The number of the newest script; asking Flyway for it would cost more than all else. */
    static final int NEWEST = 11;

    static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Makes an empty database file of a schema. */
    static void create(Path file, int schema) throws IOException {
        Path made = workingCopy(file);
        migrate(made, schema);
        Durable.force(made);
        Durable.replace(made, file);
    }

    /** Brings a closed file to the newest schema. */
    static void upgrade(Path file) throws IOException {
        Path copy = workingCopy(file);
        Files.copy(file, copy);
        migrate(copy, NEWEST);
        Durable.force(copy);
        Durable.replace(copy, file);
    }

    /** The schema of an open database. */
    static int schemaOf(DSLContext sql) {
        Integer version =
                sql.select(max(field(name("version"), String.class).cast(Integer.class)))
                        .from(table(name(HISTORY)))
                        .where(field(name("success"), Boolean.class))
                        .fetchOne(row -> row.value1());
        return version == null ? 0 : version;
    }

    private static Path workingCopy(Path file) throws IOException {
        Path copy = file.resolveSibling("migrating" + Database.SUFFIX);
        Files.deleteIfExists(copy);
        return copy;
    }

    private static void migrate(Path file, int schema) {
        Flyway.configure()
                .dataSource(Database.url(file), Database.USER, "")
                .locations("classpath:ziping/store/migration")
                .sqlMigrationPrefix("V")
                .table(HISTORY)
                .target(String.valueOf(schema))
                .load()
                .migrate();
    }
}
