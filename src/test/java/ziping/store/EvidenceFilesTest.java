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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class EvidenceFilesTest {

    @TempDir Path folder;
    private Store store;
    private Report report = new RandomReports(31).next().withEvidence(List.of());

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("data"), Summaries::of);
        store.reports().add(report);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackWhatWasPutInUnderItsName() throws IOException {
        Path original = Files.writeString(folder.resolve("验收单.扫描.pdf"), "验收合格");
        Evidence evidence = store.evidence().add(original);
        Files.delete(original);

        assertThat(evidence.title()).isEqualTo("验收单.扫描");
        assertThat(evidence.fileName()).isEqualTo("验收单.扫描.pdf");
        assertThat(evidence.size()).isEqualTo(12);
        Path copy = store.evidence().copyTo(folder.resolve("out"), evidence);
        assertThat(copy).hasFileName("验收单.扫描.pdf").hasContent("验收合格");
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        Evidence one = add("一.txt", "同样的内容");
        Evidence two = add("二.txt", "同样的内容");
        assertThat(one.sha256()).isEqualTo(two.sha256());
        assertThat(evidenceFolder()).isDirectoryContaining("glob:**" + one.sha256());
        try (var files = Files.list(evidenceFolder())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void noticesOneChangedBitAndAMissingFile() throws IOException {
        Evidence evidence = add("凭证.txt", "金额一百元");
        Path kept = store.evidence().file(evidence);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[3] ^= 1;
        Files.write(kept, bytes);
        assertThatThrownBy(() -> store.evidence().file(evidence))
                .isInstanceOf(EvidenceDamaged.class);
        Files.delete(kept);
        assertThat(store.evidence().has(evidence)).isFalse();
        assertThatThrownBy(() -> store.evidence().file(evidence))
                .isInstanceOf(EvidenceDamaged.class);
        add("凭证.txt", "金额一百元");
        assertThat(store.evidence().file(evidence)).hasContent("金额一百元");
    }

    @Test
    void findsAgainWhatUndoAndBackupsStillNeed() {
        Evidence evidence = add("合同.txt", "甲方");
        save(report.withEvidence(List.of(evidence)));
        Backup withEvidence = store.backups().make().orElseThrow();
        save(report.withEvidence(List.of()));
        backUpOften(3);
        assertThat(store.evidence().file(evidence)).hasContent("甲方");

        reopen();
        backUpOften(2);
        store.backups().restore(withEvidence);
        assertThat(store.evidence().file(evidence)).hasContent("甲方");
    }

    @Test
    void removesWhatNoBackupNamesAnyMoreButNotInTheSameSession() {
        Evidence evidence = add("合同.txt", "甲方");
        backUpOften(12);
        assertThat(evidenceFolder())
                .isDirectoryRecursivelyContaining("glob:**" + evidence.sha256());
        reopen();
        backUpOften(1);
        assertThat(store.evidence().has(evidence)).isFalse();
    }

    private void backUpOften(int times) {
        for (int i = 0; i < times; i++) {
            save(report.withMark(report.mark() + "改"));
            store.backups().make();
        }
    }

    private void save(Report after) {
        store.reports().save(report, after);
        report = after;
    }

    private void reopen() {
        store.close();
        store = Store.open(folder.resolve("data"), Summaries::of);
    }

    private Evidence add(String name, String text) {
        return store.evidence()
                .add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path evidenceFolder() {
        return folder.resolve("data/evidence");
    }
}
