package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** R8: a damaged file is noticed, kept as it is, and the newest good backup is offered. */
class DamageTest {

    @TempDir Path temp;
    private final List<Report> reports = new RandomReports(81).next(4);
    private Path folder;
    private Path file;
    private Path backup;
    private byte[] whole;
    private byte[] seal;

    @BeforeEach
    void makeWorkspace() throws IOException {
        folder = temp.resolve("data");
        file = folder.resolve("ziping.mv.db");
        try (Store store = Store.open(folder, Summaries::of)) {
            reports.forEach(store.reports()::add);
            backup = store.backups().make().orElseThrow().file();
        }
        whole = Files.readAllBytes(file);
        seal = Files.readAllBytes(folder.resolve("ziping.seal"));
    }

    @Test
    void offersTheBackupWhateverIsDamaged() throws Exception {
        Tally.count(
                "R8 damaged workspace",
                50,
                500,
                (i, random) -> {
                    byte[] damaged = damage(random);
                    Files.write(file, damaged);
                    Files.write(folder.resolve("ziping.seal"), seal);

                    assertOffersBackupAndKeeps(damaged);
                    if (i % 10 == 0) {
                        Store.restore(folder, backup);
                        assertHoldsEverything();
                        assertKeptBeside(damaged);
                    }
                });
    }

    /** Without a seal only H2 can notice; what it reads must then be what was written, or less. */
    @Test
    void neitherFailsUnnamedNorWritesToADamagedFileAfterACrash() throws Exception {
        Tally.count(
                "R8 damaged workspace after a crash",
                20,
                200,
                (i, random) -> {
                    byte[] damaged = damage(random);
                    Files.deleteIfExists(file); // H2 may hold on to a file it could not open
                    Files.write(file, damaged);
                    Files.deleteIfExists(folder.resolve("ziping.seal"));

                    Throwable fault =
                            catchThrowable(() -> Store.open(folder, Summaries::of).close());

                    if (fault != null) {
                        assertThat(fault).isInstanceOf(DatabaseDamaged.class);
                        assertThat(((DatabaseDamaged) fault).backup())
                                .map(Backup::file)
                                .contains(backup);
                        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
                    }
                });
    }

    @Test
    void offersAnOlderBackupWhenTheNewestIsDamagedToo() throws IOException {
        Path newest;
        try (Store store = Store.open(folder, Summaries::of)) {
            newest = store.backups().make().orElseThrow().file();
        }
        byte[] bytes = Files.readAllBytes(newest);
        Files.write(newest, Arrays.copyOf(bytes, bytes.length / 2));
        byte[] damaged = Arrays.copyOf(whole, whole.length / 3);
        Files.write(file, damaged);

        assertOffersBackupAndKeeps(damaged);
    }

    private byte[] damage(Random random) {
        byte[] bytes = whole.clone();
        int place = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> {
                return Arrays.copyOf(bytes, place);
            }
            case 1 -> {
                int end = Math.min(bytes.length, place + 1 + random.nextInt(8192));
                byte[] before = Arrays.copyOfRange(bytes, place, end);
                Arrays.fill(bytes, place, end, (byte) 0);
                bytes[place] = (byte) (before[0] == 0 ? 1 : 0);
            }
            default -> bytes[place] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private void assertOffersBackupAndKeeps(byte[] damaged) throws IOException {
        Throwable fault = catchThrowable(() -> Store.open(folder, Summaries::of).close());
        assertThat(fault).isInstanceOf(DatabaseDamaged.class);
        assertThat(((DatabaseDamaged) fault).backup()).map(Backup::file).contains(backup);
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    private void assertHoldsEverything() {
        try (Store store = Store.open(folder, Summaries::of)) {
            reports.forEach(r -> assertThat(store.reports().find(r.id())).contains(r));
        }
    }

    private void assertKeptBeside(byte[] damaged) throws IOException {
        try (var files = Files.list(folder)) {
            Path kept =
                    files.filter(f -> f.getFileName().toString().startsWith("已替换-"))
                            .findFirst()
                            .orElseThrow();
            assertThat(Files.readAllBytes(kept)).isEqualTo(damaged);
            Files.move(kept, temp.resolve("seen"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
