package ziping.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ziping.store.Tally;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packages on real file systems of sticks. Run by {@code mvn -Pfaults test -Dtest=PackageBedsTest}
 * as root; a bed that cannot be made here is skipped with a message.
 */
@Tag("slow")
class PackageBedsTest {

    private static final int SCANS = 6;
    private static final int BYTES = 700_000;

    @TempDir Path work;

    @ParameterizedTest
    @EnumSource(Bed.Kind.class)
    void aPackageVerifiesAfterTheDriveWasTakenOutAndPutInAgain(Bed.Kind kind) throws Exception {
        try (Bed bed = Bed.of(kind, work, 64)) {
            Path folder =
                    SubmissionWriter.writeFolder(
                                    Packages.of(SCANS, BYTES),
                                    bed.folder(),
                                    Progress.SILENT,
                                    () -> false)
                            .place();
            Path zip =
                    SubmissionWriter.writeZip(
                                    Packages.of(SCANS, BYTES),
                                    bed.folder(),
                                    Progress.SILENT,
                                    () -> false)
                            .place();
            bed.unmount();
            assertThat(list(bed.folder())).isEmpty();
            bed.mount();
            assertThat(SubmissionReader.verify(folder).problems()).isEmpty();
            assertThat(SubmissionReader.verify(zip).problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Bed.Kind.class,
            names = {"EXT4", "EXFAT"})
    void aDriveThatIsPulledOutIsNeverASuccess(Bed.Kind kind) throws Exception {
        Bed.require("python3");
        boolean[] anyWritten = {false};
        Tally.count(
                "R6 " + kind + " pulled out while a package is written",
                5,
                50,
                (i, random) -> {
                    Path here = Files.createDirectories(work.resolve(kind + "-" + i));
                    try (PackageProcess child = PackageProcess.start(SCANS, BYTES);
                            Bed bed = Bed.of(kind, here, 32)) {
                        child.begin(bed.folder());
                        Thread.sleep(1 + random.nextInt(kind == Bed.Kind.EXT4 ? 150 : 600));
                        boolean began = !list(bed.folder()).isEmpty();
                        bed.pull();
                        String said = child.answer();
                        anyWritten[0] |= began && said.startsWith("failed");
                        remount(bed);
                        checkWhatIsLeft(bed, said);
                        if (kind == Bed.Kind.EXT4) {
                            assertThat(child.write(bed.folder())).startsWith("done ");
                        }
                    }
                });
        assertThat(anyWritten[0]).as("some were pulled out in the middle").isTrue();
    }

    @Test
    void aDriveThatIsGoneBeforeTheFirstByteIsNamedAsTheCause() throws Exception {
        Bed.require("python3");
        try (PackageProcess child = PackageProcess.start(SCANS, BYTES);
                Bed bed = Bed.of(Bed.Kind.EXT4, work, 32)) {
            bed.pull();
            assertThat(child.write(bed.folder())).startsWith("failed DriveFailed").contains("U盘");
        }
    }

    @Test
    void aDriveThatAnotherProgramFillsUpIsNeverASuccess() throws Exception {
        boolean[] anyFull = {false};
        Tally.count(
                "R4 drive filled up while a package is written",
                6,
                30,
                (i, random) -> {
                    Path here = Files.createDirectories(work.resolve("full" + i));
                    try (PackageProcess child = PackageProcess.start(SCANS, BYTES);
                            Bed bed = Bed.of(Bed.Kind.EXT4, here, 8)) {
                        child.begin(bed.folder());
                        Thread.sleep(random.nextInt(40));
                        Path filler = bed.folder().resolve("filler.bin");
                        fill(filler);
                        String said = child.answer();
                        if (said.startsWith("failed")) {
                            assertThat(said).contains("空间不足");
                            anyFull[0] = true;
                            assertThat(list(bed.folder()))
                                    .containsExactlyInAnyOrder(
                                            filler, bed.folder().resolve("lost+found"));
                        } else {
                            Path done = Path.of(said.substring("done ".length()));
                            assertThat(SubmissionReader.verify(done).isOk()).isTrue();
                        }
                        Files.delete(filler);
                        assertThat(child.write(bed.folder())).startsWith("done ");
                    }
                });
    }

    /**
     * FAT32 keeps names in UTF-16 and compares them without case; mtools writes it without a
     * driver.
     */
    @Test
    void thePackagesNamesFitOnFat() throws Exception {
        Bed.require("mformat", "mcopy");
        Path folder =
                SubmissionWriter.writeFolder(
                                Packages.of(SCANS, BYTES), work, Progress.SILENT, () -> false)
                        .place();
        Path image = work.resolve("fat.img");
        Bed.run("mformat", "-i", image.toString(), "-C", "-F", "-T", "131072", "::");
        Bed.run("mcopy", "-s", "-i", image.toString(), folder.toString(), "::");
        Path back = Files.createDirectories(work.resolve("back"));
        Bed.run("mcopy", "-s", "-i", image.toString(), "::/" + Packages.NAME, back.toString());
        assertThat(SubmissionReader.verify(back.resolve(Packages.NAME)).problems()).isEmpty();
    }

    /** Whatever it said, a folder that looks whole on the drive is whole. */
    private static void checkWhatIsLeft(Bed bed, String said) throws IOException {
        for (Path place : list(bed.folder())) {
            String name = place.getFileName().toString();
            if (name.startsWith(Packages.NAME) && !name.endsWith(SubmissionWriter.UNFINISHED)) {
                assertThat(SubmissionReader.verify(place).problems()).as(said).isEmpty();
            } else if (said.startsWith("done ")) {
                assertThat(name).as(said).isEqualTo("lost+found");
            }
        }
        if (said.startsWith("done ")) {
            assertThat(SubmissionReader.verify(Path.of(said.substring("done ".length()))).isOk())
                    .isTrue();
        } else {
            assertThat(said).startsWith("failed ").endsWith("。");
        }
    }

    private static void remount(Bed bed) throws Exception {
        bed.close();
        bed.mount();
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 1 << 12; i++) {
                out.write(block);
            }
        } catch (IOException full) {
            return;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
