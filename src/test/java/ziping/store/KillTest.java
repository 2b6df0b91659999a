package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** R1, R2: a process killed at any moment loses nothing that was acknowledged. */
class KillTest {

    private static final int LONGEST_MICROS = 400_000;

    @TempDir Path temp;
    private Path folder;
    private Report report = new RandomReports(41).next();

    @Test
    void losesNoAcknowledgedEditWhenKilledWhileSaving() throws Exception {
        makeWorkspace();
        Tally.count(
                "R1 kill while saving",
                20,
                200,
                (i, random) -> {
                    int acknowledged;
                    try (Child child = Child.start("edit", folder, report.id(), i)) {
                        child.go();
                        child.answer();
                        Child.pause(random.nextInt(LONGEST_MICROS));
                        String last = child.kill();
                        acknowledged = last.isEmpty() ? 1 : Integer.parseInt(last);
                    }
                    Report found = find();
                    assertThat(editsUntil(found, i, acknowledged + 1))
                            .as("edits found after %d were acknowledged", acknowledged)
                            .isBetween(acknowledged, acknowledged + 1);
                    report = found;
                });
    }

    @Test
    void opensAfterAKillWhileStarting() throws Exception {
        makeWorkspace();
        Tally.count(
                "R2 kill while starting and closing",
                10,
                100,
                (i, random) -> {
                    killAfter(random.nextInt(LONGEST_MICROS), "start", folder);
                    assertThat(find()).isEqualTo(report);
                });
    }

    @Test
    void hasTheOldOrTheNewSchemaAfterAKillWhileUpgrading() throws Exception {
        Path former = temp.resolve("former.mv.db");
        Tally.count(
                "R2 kill while upgrading",
                10,
                100,
                (i, random) -> {
                    folder = Files.createDirectories(temp.resolve("upgrade" + i));
                    FormerFiles.newest(former);
                    Files.copy(former, folder.resolve("ziping.mv.db"));
                    killAfter(random.nextInt(LONGEST_MICROS), "start", folder);
                    Store.open(folder, Summaries::of).close();
                    assertThat(FormerFiles.contents(folder.resolve("ziping.mv.db")))
                            .containsAllEntriesOf(FormerFiles.contents(former));
                });
    }

    @Test
    void countsOnlyCompleteBackupsAfterAKillWhileBackingUp() throws Exception {
        makeWorkspace();
        Tally.count(
                "R2 kill while backing up",
                10,
                100,
                (i, random) -> {
                    killAfter(random.nextInt(LONGEST_MICROS), "back up", folder, report.id());
                    try (Store store = Store.open(folder, Summaries::of)) {
                        assertThat(store.backups().list()).allMatch(Backup::good);
                        assertThat(store.backups().make()).isPresent();
                        store.backups().restore(store.backups().list().getFirst());
                        assertThat(store.reports().find(report.id())).isPresent();
                    }
                });
    }

    @Test
    void hasTheOneOrTheOtherAfterAKillWhileRestoring() throws Exception {
        makeWorkspace();
        Path one = backup();
        Report first = report;
        report = report.withMark("另一份");
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().save(first, report);
        }
        Path other = backup();
        List<Report> either = List.of(first, report);
        Tally.count(
                "R2 kill while restoring",
                10,
                100,
                (i, random) -> {
                    killAfter(random.nextInt(LONGEST_MICROS), "restore", folder, one, other);
                    assertThat(find()).isIn(either);
                });
    }

    private static void killAfter(int micros, String work, Path folder, Object... arguments)
            throws Exception {
        try (Child child = Child.start(work, folder, arguments)) {
            child.go();
            Child.pause(micros);
            child.kill();
        }
    }

    private void makeWorkspace() {
        folder = temp.resolve("data");
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
        }
    }

    private Path backup() {
        try (Store store = Store.open(folder, Summaries::of)) {
            return store.backups().make().orElseThrow().file();
        }
    }

    private Report find() {
        try (Store store = Store.open(folder, Summaries::of)) {
            return store.reports().find(report.id()).orElseThrow();
        }
    }

    /** After how many edits the report looked like this; -1 if never. */
    private int editsUntil(Report found, long seed, int most) {
        RandomReports random = new RandomReports(seed);
        Report edited = report;
        int last = edited.equals(found) ? 0 : -1;
        for (int i = 1; i <= most; i++) {
            edited = random.edited(edited);
            last = edited.equals(found) ? i : last;
        }
        return last;
    }
}
