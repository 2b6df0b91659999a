package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** R5: what may not be written is named, nothing breaks, and a retry works once it may. */
class LockedFolderTest {

    @TempDir Path temp;
    private Path folder;
    private final Report report = new RandomReports(51).next();

    @BeforeEach
    void makeWorkspace() throws Exception {
        folder = Files.createDirectories(temp.resolve("data"));
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
            store.backups().make();
            store.evidence().add("a.txt", new ByteArrayInputStream(new byte[] {1}));
        }
    }

    @Test
    void saysWhatCannotBeWrittenAndWorksOnceItCan() throws Exception {
        List<Runnable> works =
                List.of(this::openAndFind, this::openAndFind, this::backUp, this::addEvidence);
        List<String> places = List.of("", "ziping.mv.db", "backup", "evidence");
        Tally.count(
                "R5 locked file or folder",
                20,
                100,
                (i, random) -> {
                    Runnable work = works.get(i % works.size());
                    Path place = folder.resolve(places.get(i % places.size()));
                    try (Locked locked = Locked.lock(place)) {
                        assertThatThrownBy(work::run)
                                .isInstanceOf(DataFolderNotWritable.class)
                                .hasMessageContaining(place.toString());
                    }
                    openAndFind();
                    work.run();
                });
    }

    private void openAndFind() {
        try (Store store = Store.open(folder, Summaries::of)) {
            assertThat(store.reports().find(report.id())).contains(report);
        }
    }

    private void backUp() {
        try (Store store = Store.open(folder, Summaries::of)) {
            store.backups().make();
        }
    }

    private void addEvidence() {
        try (Store store = Store.open(folder, Summaries::of)) {
            store.evidence().add("b.txt", new ByteArrayInputStream(new byte[] {2}));
        }
    }
}
