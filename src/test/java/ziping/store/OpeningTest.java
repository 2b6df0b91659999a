package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

class OpeningTest {

    @TempDir Path folder;

    @Test
    void refusesAFolderThatIsOpenElsewhereUntilItIsClosed() {
        try (Store store = Store.open(folder, Summaries::of)) {
            assertThat(store.reports().list()).isEmpty();
            assertThatThrownBy(() -> Store.open(folder, Summaries::of))
                    .isInstanceOf(DatabaseInUse.class)
                    .hasMessageContaining(folder.toString());
        }
        Store.open(folder, Summaries::of).close();
    }

    @Test
    void refusesPlacesWhereADatabaseWouldNotLast() {
        for (String name : List.of("a;INIT=drop all objects", "OneDrive - 五华区", "坚果云")) {
            Path place = folder.resolve(name).resolve("数据");
            assertThatThrownBy(() -> Store.open(place, Summaries::of))
                    .isInstanceOf(UnsuitableDataFolder.class)
                    .hasMessageContaining(name);
            assertThat(place).doesNotExist();
        }
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "not a folder");
        assertThatThrownBy(() -> Store.open(file.resolve("数据"), Summaries::of))
                .isInstanceOf(DataFolderNotWritable.class);
    }

    @Test
    void knowsTheNumberOfTheNewestScript() throws IOException {
        try (Stream<Path> scripts =
                Files.list(Path.of("src/main/resources/ziping/store/migration"))) {
            assertThat(scripts).hasSize(Migrations.NEWEST);
        }
    }

    @Test
    void leavesTheFileOfANewerProgramAsItIs() throws IOException, SQLException {
        Report report = new RandomReports(11).next();
        addTo(folder, report);
        sql(
                "insert into \"flyway_schema_history\" select 99, '99', 'x', 'SQL', 'x', 0, 'sa',"
                        + " current_timestamp, 1, true");
        Files.delete(folder.resolve("ziping.seal"));
        Path before = Files.copy(database(), folder.resolve("before"));
        assertThatThrownBy(() -> Store.open(folder, Summaries::of))
                .isInstanceOf(NewerSchema.class)
                .hasMessageContaining("99");
        assertThat(Files.mismatch(database(), before)).isEqualTo(-1);
    }

    @Test
    void offersTheNewestGoodBackupInsteadOfADamagedFile() throws IOException {
        Report report = new RandomReports(12).next();
        Path backup;
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
            backup = store.backups().make().orElseThrow().file();
        }
        byte[] bytes = Files.readAllBytes(database());
        bytes[bytes.length / 2] ^= 4;
        Files.write(database(), bytes);

        DatabaseDamaged damaged =
                catchThrowableOfType(
                        DatabaseDamaged.class, () -> Store.open(folder, Summaries::of));

        assertThat(damaged.backup().map(Backup::file)).contains(backup);
        assertThat(Files.readAllBytes(database())).isEqualTo(bytes);
        Store.restore(folder, backup);
        try (Store store = Store.open(folder, Summaries::of)) {
            assertThat(store.reports().find(report.id())).contains(report);
        }
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept.filter(f -> f.getFileName().toString().startsWith("已替换-")))
                    .singleElement()
                    .satisfies(f -> assertThat(Files.readAllBytes(f)).isEqualTo(bytes));
        }
    }

    @Test
    void takesALostFileForDamageAndNotForAFreshStart() throws IOException {
        addTo(folder, new RandomReports(13).next());
        Files.delete(database());
        assertThatThrownBy(() -> Store.open(folder, Summaries::of))
                .isInstanceOf(DatabaseDamaged.class);
        assertThat(database()).doesNotExist();
    }

    private Path database() {
        return folder.resolve("ziping.mv.db");
    }

    private static void addTo(Path folder, Report report) {
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(Database.url(database()), Database.USER, "");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
