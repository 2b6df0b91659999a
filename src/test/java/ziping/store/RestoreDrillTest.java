package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** R19: backup, daily script and the file carried away all bring back the same data. */
class RestoreDrillTest {

    @TempDir Path temp;

    @Test
    void everyWayBringsBackTheSame() throws Exception {
        Tally.count("R19 restore drill", 3, 30, (i, random) -> drill(i));
    }

    private void drill(int number) throws Exception {
        List<Report> reports = new RandomReports(1900 + number, 12).next(8);
        Path folder = temp.resolve("data" + number);
        Path backup;
        Path carried;
        try (Store store = Store.open(folder, Summaries::of)) {
            reports.forEach(store.reports()::add);
            backup = store.backups().make().orElseThrow().file();
            carried = store.backups().backupTo(temp.resolve("stick" + number));
        }
        assertRestores(reports, backup, temp.resolve("from backup" + number));
        assertRestores(reports, script(folder), temp.resolve("from script" + number));
        assertRestores(reports, carried, temp.resolve("from stick" + number));
    }

    private static void assertRestores(List<Report> reports, Path file, Path folder) {
        Store.restore(folder, file);
        try (Store store = Store.open(folder, Summaries::of)) {
            assertThat(store.reports().list()).hasSameSizeAs(reports);
            reports.forEach(r -> assertThat(store.reports().find(r.id())).contains(r));
        }
    }

    private static Path script(Path folder) throws Exception {
        try (var files = Files.list(folder.resolve("backup"))) {
            return files.filter(f -> f.toString().endsWith(".sql.gz")).findFirst().orElseThrow();
        }
    }
}
