package ziping.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;

import ziping.disk.Durable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings database files to the schema of this program. Flyway works on a copy that takes the file's
 * place when it is complete, so a crash leaves the old file or the new one.
 */
final class Migrations {

    /** The number of the newest script. */
    static final int NEWEST = newest();

    static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Makes an empty database file of a schema. */
    static void create(Path file, int schema) throws IOException {
        Path made = workingCopy(file);
        migrate(made, schema, file);
        Durable.force(made);
        Durable.replace(made, file);
    }

    /** Brings a closed file to the newest schema. */
    static void upgrade(Path file) throws IOException {
        Path copy = workingCopy(file);
        Files.copy(file, copy);
        migrate(copy, NEWEST, file);
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

    /** Reads the list the build made; asking Flyway for it would cost more than all else. */
    private static int newest() {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().mapToInt(Migrations::number).max().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number in a name such as {@code V010__submission.sql}. */
    private static int number(String script) {
        return Integer.parseInt(script.substring(1, script.indexOf("__")));
    }

    private static Path workingCopy(Path file) throws IOException {
        Path copy = file.resolveSibling("migrating" + Database.SUFFIX);
        Files.deleteIfExists(copy);
        return copy;
    }

    /**
     * @param original is named if it fails; a file that H2 could only half recover may have tables
     *     its own history does not know of
     */
    private static void migrate(Path file, int schema, Path original) {
        try {
            Flyway.configure()
                    .dataSource(Database.url(file), Database.USER, "")
                    .locations("classpath:ziping/store/migration")
                    .sqlMigrationPrefix("V")
                    .table(HISTORY)
                    .target(String.valueOf(schema))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Faults.translateOpening(original, e);
        }
    }
}
