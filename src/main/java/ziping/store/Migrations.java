package ziping.store;

import org.flywaydb.core.Flyway;

import java.nio.file.Path;

/** Brings a database file to the schema of this program. */
final class Migrations {

    private Migrations() {}

    static void migrate(Path file) {
        Flyway.configure()
                .dataSource(Database.url(file), "sa", "")
                .locations("classpath:ziping/store/migration")
                .sqlMigrationPrefix("V")
                .load()
                .migrate();
    }
}
