package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** R4: a disk that is full at some byte of a save costs one sentence and no data. */
class DiskFullTest {

    private static final long MOST = 40_000;

    private final FullDisk disk = new FullDisk();
    @TempDir Path temp;

    @BeforeEach
    void plug() {
        FilePath.register(disk);
    }

    @AfterEach
    void unplug() {
        FullDisk.leave(Long.MAX_VALUE);
        FilePath.unregister(disk);
    }

    @Test
    void keepsWhatWasSavedAndSavesAgainWhenThereIsRoom() throws Exception {
        Tally.count("R4 disk full while saving", 30, 300, this::fill);
    }

    private void fill(int run, Random random) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("data" + run));
        Path file = folder.resolve("ziping.mv.db");
        RandomReports reports = new RandomReports(run);
        Report saved = reports.next();
        Report edited = reports.edited(saved).withMark("磁盘满的时候");
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(saved);
        }
        StoreThread thread = new StoreThread();
        String address = Database.url(file).replace("jdbc:h2:ordered:", "jdbc:h2:ordered:full:");
        try (Database database = thread.call(() -> Database.open(file, address))) {
            ReportRepository kept = new ReportRepository(thread, database, Summaries::of);
            FullDisk.leave(random.nextLong(MOST));
            Throwable refusal = catchThrowable(() -> kept.save(saved, edited));
            FullDisk.leave(Long.MAX_VALUE);
            Report now = kept.find(saved.id()).orElseThrow();
            if (refusal == null) {
                assertThat(now).isEqualTo(edited);
            } else {
                assertThat(refusal).isInstanceOf(DiskFull.class).hasMessageContaining("空间不足");
                assertThat(now).isIn(saved, edited); // an edit may be on the disk and not yet known
                kept.save(saved, edited);
                assertThat(kept.find(saved.id())).contains(edited);
            }
        } finally {
            thread.close();
        }
    }
}
