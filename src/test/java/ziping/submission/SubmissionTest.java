package ziping.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.export.DiskFull;
import ziping.submission.Problem.Kind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

class SubmissionTest {

    @TempDir Path stick;

    @Test
    void aFolderHoldsEveryFileAndVerifies() throws IOException {
        Path folder = writeFolder();
        assertThat(folder).hasFileName(Packages.NAME);
        assertThat(list(folder))
                .containsExactly("manifest.json", "project.json", "佐证材料/01_通知.txt", "自评报告.docx");
        Verification verification = SubmissionReader.verify(folder);
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.manifest())
                .hasValueSatisfying(
                        m -> {
                            assertThat(m.unit()).isEqualTo("五华区政务服务局");
                            assertThat(m.files()).hasSize(3);
                        });
        assertThat(SubmissionReader.project(folder))
                .isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aZipFileHoldsTheSame() throws IOException {
        Written written =
                SubmissionWriter.writeZip(contents(), stick, Progress.SILENT, () -> false);
        Path zip = written.place();
        assertThat(zip).hasFileName(Packages.NAME + ".zip");
        assertThat(SubmissionReader.verify(zip).problems()).isEmpty();
        assertThat(SubmissionReader.project(zip)).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfOurOwnTypeHoldsTheSameAndIsFound() throws IOException {
        Path file =
                SubmissionWriter.writeFile(contents(), stick, Progress.SILENT, () -> false).place();
        assertThat(file).hasFileName(Packages.NAME + ".ziping");
        assertThat(SubmissionReader.verify(file).problems()).isEmpty();
        assertThat(PackageSearch.below(stick, () -> false)).containsExactly(file);
    }

    @Test
    void handingInAgainReplacesNothing() throws IOException {
        Path first = writeFolder();
        Path second = writeFolder();
        assertThat(second).hasFileName(Packages.NAME + "_2").isNotEqualTo(first);
        assertThat(SubmissionReader.verify(first).isOk()).isTrue();
        assertThat(SubmissionReader.verify(second).isOk()).isTrue();
    }

    @Test
    void whatAnInterruptedRunLeftIsReplaced() throws IOException {
        Path left =
                Files.createDirectories(stick.resolve(Packages.NAME + SubmissionWriter.UNFINISHED));
        Files.writeString(left.resolve("half.docx"), "half");
        Path folder = writeFolder();
        assertThat(left).doesNotExist();
        assertThat(SubmissionReader.verify(folder).isOk()).isTrue();
    }

    @Test
    void aHalfWrittenPackageNeverVerifies() throws IOException {
        Path folder = writeFolder();
        Files.delete(folder.resolve(Manifest.FILE));
        assertThat(SubmissionReader.verify(folder).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.MISSING);
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        Path folder = writeFolder();
        Random random = new Random(7);
        List<String> files = list(folder);
        int runs = "full".equals(System.getProperty("ziping.faults")) ? 1_000 : 100;
        for (int run = 0; run < runs; run++) {
            Path file = folder.resolve(files.get(run % files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] bytes = sound.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            assertThat(SubmissionReader.verify(folder).isOk()).as("%s[%d]", file, at).isFalse();
            Files.write(file, sound);
        }
        assertThat(SubmissionReader.verify(folder).isOk()).isTrue();
    }

    @Test
    void saysWhatIsMissingChangedAndExtra() throws IOException {
        Path folder = writeFolder();
        Files.delete(folder.resolve("自评报告.docx"));
        Files.writeString(folder.resolve("佐证材料/01_通知.txt"), "另一份通知");
        Files.writeString(folder.resolve("多出来的.txt"), "x");
        Files.writeString(folder.resolve("Thumbs.db"), "left by the system");
        assertThat(SubmissionReader.verify(folder).problems())
                .extracting(p -> p.kindName() + " " + p.file())
                .containsExactlyInAnyOrder(
                        "missing 自评报告.docx", "changed 佐证材料/01_通知.txt", "extra 多出来的.txt");
    }

    @Test
    void cancellingAtAnyMomentLeavesNothing() throws IOException {
        for (int moment = 1; moment < 40; moment++) {
            AtomicLong left = new AtomicLong(moment);
            BooleanSupplier cancelled = () -> left.decrementAndGet() <= 0;
            try {
                Path done =
                        SubmissionWriter.writeFolder(contents(), stick, Progress.SILENT, cancelled)
                                .place();
                assertThat(SubmissionReader.verify(done).isOk()).isTrue();
                FileTree.delete(done);
            } catch (CancellationException asked) {
                assertThat(stick).isEmptyDirectory();
            }
        }
    }

    @Test
    void aSourceThatFailsLeavesNothing() {
        List<PackageFile> files = new ArrayList<>(contents().files());
        files.add(
                new PackageFile(
                        "佐证材料/02_照片.jpg",
                        10,
                        () -> {
                            throw new IOException("Input/output error");
                        }));
        assertThatThrownBy(
                        () ->
                                SubmissionWriter.writeFolder(
                                        Packages.of(files), stick, Progress.SILENT, () -> false))
                .isInstanceOf(IOException.class);
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void asksForRoomBeforeTheFirstByte() {
        PackageFile huge = new PackageFile("a.bin", Long.MAX_VALUE / 4, () -> null);
        assertThatThrownBy(
                        () ->
                                SubmissionWriter.writeFolder(
                                        Packages.of(List.of(huge)),
                                        stick,
                                        Progress.SILENT,
                                        () -> false))
                .isInstanceOf(DiskFull.class)
                .hasMessageContaining("空间不足");
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void namesThatASticksFileSystemRefusesAreRefusedHere() {
        for (String path : List.of("佐证材料/a?.txt", "con.txt", "a./b", "../x", "A.TXT")) {
            List<PackageFile> files =
                    List.of(
                            PackageFile.of("a.txt", new byte[1]),
                            PackageFile.of(path, new byte[1]));
            assertThatThrownBy(
                            () ->
                                    SubmissionWriter.writeFolder(
                                            Packages.of(files),
                                            stick,
                                            Progress.SILENT,
                                            () -> false))
                    .as(path)
                    .hasMessageContaining("请在佐证材料里改名后重试");
        }
    }

    @Test
    void progressNeverGoesBackAndEndsAtTheTotal() throws IOException {
        List<Long> steps = new ArrayList<>();
        AtomicLong total = new AtomicLong();
        SubmissionWriter.writeFolder(
                contents(),
                stick,
                (step, done, of) -> {
                    steps.add(done);
                    total.set(of);
                },
                () -> false);
        assertThat(steps).isSorted().last().isEqualTo(total.get());
    }

    private Path writeFolder() throws IOException {
        return SubmissionWriter.writeFolder(contents(), stick, Progress.SILENT, () -> false)
                .place();
    }

    private static SubmissionPackage contents() {
        byte[] report = new byte[600_000];
        new Random(1).nextBytes(report);
        return Packages.of(
                List.of(
                        PackageFile.of("自评报告.docx", report),
                        PackageFile.of(
                                "佐证材料/01_通知.txt", "关于下达预算的通知".getBytes(StandardCharsets.UTF_8)),
                        PackageFile.of(Manifest.PROJECT, "{}".getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }
}
