package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.evidence.Evidence;
import ziping.report.RandomReports;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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

    @Test
    void keepsTheOrderWhateverTheClockSays() {
        Clock now = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
        List<Clock> clocks =
                List.of(
                        now,
                        Clock.offset(now, Duration.ofDays(-1)),
                        Clock.offset(now, Duration.ofDays(-366)),
                        Clock.offset(now, Duration.ofDays(3660)),
                        now.withZone(ZoneId.of("America/Adak")),
                        now.withZone(ZoneId.of("Pacific/Kiritimati")),
                        Clock.offset(now, Duration.ofDays(-20_000)),
                        now);
        for (Clock clock : clocks) {
            store.close();
            store = Store.open(folder, Summaries::of, clock);
            edit();
            store.backups().make();
        }
        assertThat(store.backups().list())
                .extracting(Backup::generation)
                .containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
        edit();
        store.backups().restore(store.backups().list().getFirst());
        assertThat(store.reports().find(reports.getFirst().id()).orElseThrow().mark())
                .isEqualTo(new RandomReports(21).next().mark() + "改".repeat(8));
    }

    @Test
    void carriesEverythingToAnotherComputerInOneFile(@TempDir Path stick, @TempDir Path other)
            throws IOException {
        Path contract = Files.writeString(folder.resolve("合同.txt"), "乙方");
        Evidence evidence = store.evidence().add(contract);
        Report before = reports.getFirst();
        Report after = before.withEvidence(List.of(evidence));
        store.reports().save(before, after);
        reports.set(0, after);

        Path file = store.backups().backupTo(stick.resolve("备份"));
        Path second = store.backups().backupTo(stick.resolve("备份"));

        assertThat(second).isNotEqualTo(file);
        assertThat(stick.resolve("备份")).isDirectoryNotContaining("glob:**.part");
        Store.restore(other.resolve("数据"), file);
        try (Store there = Store.open(other.resolve("数据"), Summaries::of)) {
            for (Report report : reports) {
                assertThat(there.reports().find(report.id())).contains(report);
            }
            assertThat(there.evidence().file(evidence)).hasContent("乙方");
        }
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
