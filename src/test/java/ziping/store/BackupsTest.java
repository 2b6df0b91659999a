package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class BackupsTest {

    @TempDir Path folder;
    private Store store;
    private final List<Report> reports = new ArrayList<>(new RandomReports(21).next(5));

    @BeforeEach
    void openWithFiveReports() {
        store = Store.open(folder, Summaries::of);
        reports.forEach(store.reports()::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void listsWhatItMade() {
        Backup made = store.backups().make().orElseThrow();
        assertThat(made.reports()).isEqualTo(5);
        assertThat(made.good()).isTrue();
        assertThat(made.size()).isPositive();
        assertThat(store.backups().list()).containsExactly(made);
    }

    @Test
    void bringsBackWhatWasThere() {
        Backup backup = store.backups().make().orElseThrow();
        edit();
        store.reports().remove(reports.get(1).id());
        List<Report> former = new RandomReports(21).next(5);

        store.backups().restore(backup);

        assertThatStoreHolds(former);
        store.close();
        store = Store.open(folder, Summaries::of);
        assertThatStoreHolds(former);
    }

    @Test
    void bringsBackTheSameFromTheDailyScript() throws IOException {
        store.backups().make();
        Path script = scripts().getFirst();
        edit();
        store.backups().restoreFrom(script);
        assertThatStoreHolds(new RandomReports(21).next(5));
    }

    @Test
    void savesRightlyAfterARestore() {
        Backup backup = store.backups().make().orElseThrow();
        Report before = reports.getFirst();
        edit();
        Report edited = reports.getFirst();
        store.backups().restore(backup);
        Report next = edited.withMark("又改");
        store.reports().save(edited, next);
        assertThat(store.reports().find(before.id())).contains(next);
    }

    @Test
    void keepsTenGenerationsAndOneScriptADay() throws IOException {
        for (int i = 0; i < 12; i++) {
            edit();
            store.backups().make();
        }
        assertThat(store.backups().list())
                .extracting(Backup::generation)
                .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3);
        assertThat(scripts()).hasSize(1);
    }

    @Test
    void makesNoneWhenNothingChanged() {
        assertThat(store.backups().makeIfChanged()).isPresent();
        assertThat(store.backups().makeIfChanged()).isEmpty();
        reopen();
        assertThat(store.backups().makeIfChanged()).isEmpty();
        edit();
        assertThat(store.backups().makeIfChanged()).isPresent();
        edit();
        reopen();
        assertThat(store.backups().makeIfChanged()).isPresent();
        assertThat(store.backups().list()).hasSize(3);
    }

    @Test
    void doesNotReplaceGoodBackupsByEmptyOnes() {
        Backup full = store.backups().make().orElseThrow();
        reports.forEach(report -> store.reports().remove(report.id()));
        for (int i = 0; i < 11; i++) {
            assertThat(store.backups().make()).isEmpty();
        }
        assertThat(store.backups().list()).containsExactly(full);
    }

    @Test
    void doesNotCountDamagedOnes() throws IOException {
        Backup good = store.backups().make().orElseThrow();
        for (int i = 0; i < 11; i++) {
            edit();
            Path file = store.backups().make().orElseThrow().file();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(store.backups().list()).hasSize(12).contains(good);
        assertThat(store.backups().list().getFirst().good()).isFalse();
        assertThatThrownBy(() -> store.backups().restore(store.backups().list().getFirst()))
                .isInstanceOf(BackupRefused.class);
        assertThatStoreHolds(reports);
    }

    @Test
    void refusesForeignFiles() throws IOException {
        Path text = Files.writeString(folder.resolve("备份.zip"), "not a backup");
        assertThatThrownBy(() -> store.backups().restoreFrom(text))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("备份.zip");
        assertThatThrownBy(() -> store.backups().restoreFrom(folder.resolve("没有.zip")))
                .isInstanceOf(BackupRefused.class);
        assertThatStoreHolds(reports);
    }

    private void edit() {
        Report before = reports.getFirst();
        Report after = before.withMark(before.mark() + "改");
        store.reports().save(before, after);
        reports.set(0, after);
    }

    private void reopen() {
        store.close();
        store = Store.open(folder, Summaries::of);
    }

    private void assertThatStoreHolds(List<Report> expected) {
        assertThat(store.reports().list()).hasSameSizeAs(expected);
        expected.forEach(r -> assertThat(store.reports().find(r.id())).contains(r));
    }

    private List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            return files.filter(f -> f.toString().endsWith(".sql.gz")).toList();
        }
    }
}
