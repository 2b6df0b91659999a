package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** R3: when the power fails, whatever was not forced is lost, and nothing that was saved. */
class PowerFailureTest {

    private static final int EDITS = 8;

    private final LossyDisk disk = new LossyDisk();
    @TempDir Path temp;
    private Path folder;
    private Path file;

    /** What the disk held at a moment, and how many edits had been acknowledged by then. */
    private record Moment(byte[] left, int acknowledged) {}

    @BeforeEach
    void makeWorkspaceOldEnoughToReuseItsSpace() throws Exception {
        FilePath.register(disk);
        folder = Files.createDirectories(temp.resolve("data"));
        file = folder.resolve("ziping.mv.db");
        FormerFiles.newest(file);
        Store.open(folder, Summaries::of).close();
    }

    @AfterEach
    void unplug() {
        FilePath.unregister(disk);
    }

    @Test
    void losesNoSavedEdit() throws Exception {
        Tally.count("R3 power failure", 20, 200, (i, random) -> failOnce(i, random));
    }

    private void failOnce(int seed, Random random) throws Exception {
        List<Report> states = new ArrayList<>();
        Moment moment = editUntilPowerFails(seed, random, states);
        Path after = Files.createDirectories(temp.resolve("after" + seed));
        Files.write(after.resolve("ziping.mv.db"), moment.left());
        try (Store store = Store.open(after, Summaries::of)) {
            Report found = store.reports().find(states.getFirst().id()).orElseThrow();
            int saved = moment.acknowledged();
            assertThat(states.subList(saved, Math.min(saved + 2, states.size())))
                    .as(
                            "after %d edits were acknowledged, found edit %d",
                            saved, states.lastIndexOf(found))
                    .contains(found);
        }
    }

    /** One session of edits; the moment is one of its writes, before that write was forced. */
    private Moment editUntilPowerFails(int seed, Random random, List<Report> states)
            throws Exception {
        List<Moment> moments = new ArrayList<>();
        LossyFile lossy = LossyDisk.file(file);
        lossy.watch(
                () -> moments.add(new Moment(lossy.afterPowerFailure(), states.size() - 1)),
                random);
        String address = Database.url(file).replace("jdbc:h2:ordered:", "jdbc:h2:ordered:lossy:");
        RandomReports edits = new RandomReports(seed);
        StoreThread thread = new StoreThread();
        try (Database database = thread.call(() -> Database.open(file, address))) {
            ReportRepository reports = new ReportRepository(thread, database, Summaries::of);
            states.add(reports.find(reports.list().getFirst().id()).orElseThrow());
            moments.clear();
            for (int i = 0; i < EDITS; i++) {
                Report next = edits.edited(states.getLast());
                reports.save(states.getLast(), next);
                states.add(next);
            }
            return moments.get(random.nextInt(moments.size()));
        } finally {
            thread.close();
        }
    }
}
