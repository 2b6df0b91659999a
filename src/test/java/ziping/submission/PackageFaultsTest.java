package ziping.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.store.Tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** R4, R6, R7, R16 for packages, on folders; on real drives see {@link PackageBedsTest}. */
class PackageFaultsTest {

    private static final int SCANS = 3;
    private static final int BYTES = 300_000;

    @TempDir Path temp;

    /** The system refuses byte k of a file, as a full disk does. */
    @Test
    void aFullDiskLeavesNothingThatLooksWhole() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit不在这台机器上，没有测");
        Path stick = Files.createDirectories(temp.resolve("stick"));
        try (PackageProcess child = PackageProcess.start(SCANS, BYTES)) {
            Tally.count(
                    "R4 disk full at byte k of a package",
                    30,
                    300,
                    (i, random) -> {
                        child.limit(random.nextInt(BYTES));
                        String said = child.write(stick);
                        assertThat(said).startsWith("failed DiskFull").contains("空间不足");
                        assertThat(list(stick)).isEmpty();
                        child.limit(-1);
                        if (i % 10 == 0) {
                            Path done = Path.of(child.write(stick).substring("done ".length()));
                            assertThat(SubmissionReader.verify(done).isOk()).isTrue();
                            FileTree.delete(done);
                        }
                    });
        }
    }

    /** The folder of the stick goes away between two bytes; on its disk stays what was written. */
    @Test
    void aStickThatIsPulledOutIsNeverASuccess() throws Exception {
        SubmissionPackage contents = Packages.of(SCANS, BYTES);
        long steps = steps(contents);
        Tally.count(
                "R6 stick pulled out at byte k of a package",
                20,
                100,
                (i, random) -> {
                    Path stick = Files.createDirectories(temp.resolve("stick" + i));
                    Path pulled = temp.resolve("pulled" + i);
                    long moment = 1 + random.nextLong(steps);
                    assertThatThrownBy(
                                    () -> write(contents, stick, moment, () -> move(stick, pulled)))
                            .isInstanceOf(IOException.class)
                            .hasMessageMatching("(?s).*[\\u4e00-\\u9fff].*。");
                    assertThat(list(pulled)).noneMatch(this::isWhole);
                    FileTree.delete(stick);
                    move(pulled, stick);
                    Path done =
                            SubmissionWriter.writeFolder(
                                            contents, stick, Progress.SILENT, () -> false)
                                    .place();
                    assertThat(SubmissionReader.verify(done).isOk()).isTrue();
                    assertThat(list(stick)).containsExactly(done);
                });
    }

    /** What stays where a stick was mounted is a folder of this computer's own disk. */
    @Test
    void aFolderThatTookThePlaceOfTheStickIsNoSuccess() throws Exception {
        SubmissionPackage contents = Packages.of(SCANS, BYTES);
        long steps = steps(contents);
        Tally.count(
                "R6 another folder in the place of the stick",
                20,
                100,
                (i, random) -> {
                    Path stick = Files.createDirectories(temp.resolve("mount" + i));
                    Path pulled = temp.resolve("away" + i);
                    long moment = 1 + random.nextLong(steps);
                    assertThatThrownBy(
                                    () -> write(contents, stick, moment, () -> swap(stick, pulled)))
                            .isInstanceOf(IOException.class);
                    assertThat(list(stick)).noneMatch(this::isWhole);
                    assertThat(list(pulled)).noneMatch(this::isWhole);
                });
    }

    @Test
    void everyFlippedBitInAZipIsFound() throws Exception {
        Path zip =
                SubmissionWriter.writeZip(
                                Packages.of(1, 40_000), temp, Progress.SILENT, () -> false)
                        .place();
        byte[] sound = Files.readAllBytes(zip);
        byte[] project = SubmissionReader.project(zip);
        Tally.count(
                "R7 flipped bit in a zip package",
                100,
                1_000,
                (i, random) -> {
                    byte[] bytes = sound.clone();
                    int at = random.nextInt(bytes.length);
                    bytes[at] ^= (byte) (1 << random.nextInt(8));
                    Files.write(zip, bytes);
                    boolean noticed = !SubmissionReader.verify(zip).isOk();
                    // a time or another field of the archive that says nothing of the contents
                    assertThat(noticed || holdsTheSame(zip, project)).as("byte " + at).isTrue();
                });
    }

    @Test
    void cancellingAZipAtAnyMomentLeavesNothing() throws Exception {
        SubmissionPackage contents = Packages.of(SCANS, BYTES);
        long steps = steps(contents);
        Tally.count(
                "R16 hand-in cancelled at a random moment",
                50,
                500,
                (i, random) -> {
                    Path stick = Files.createDirectories(temp.resolve("cancel"));
                    AtomicLong left = new AtomicLong(1 + random.nextLong(steps));
                    boolean zip = i % 2 == 0;
                    try {
                        Written written =
                                zip
                                        ? SubmissionWriter.writeZip(
                                                contents,
                                                stick,
                                                Progress.SILENT,
                                                () -> left.decrementAndGet() <= 0)
                                        : SubmissionWriter.writeFolder(
                                                contents,
                                                stick,
                                                Progress.SILENT,
                                                () -> left.decrementAndGet() <= 0);
                        assertThat(SubmissionReader.verify(written.place()).isOk()).isTrue();
                        FileTree.delete(written.place());
                    } catch (CancellationException asked) {
                        assertThat(list(stick)).isEmpty();
                    }
                });
    }

    private boolean isWhole(Path place) {
        return !place.toString().endsWith(SubmissionWriter.UNFINISHED)
                || SubmissionReader.verify(place).isOk();
    }

    private static boolean holdsTheSame(Path zip, byte[] project) throws IOException {
        return java.util.Arrays.equals(SubmissionReader.project(zip), project);
    }

    /** How often the writer asks whether to stop, while it writes: a clock for faults. */
    private long steps(SubmissionPackage contents) throws IOException {
        AtomicLong asked = new AtomicLong();
        AtomicLong whileWriting = new AtomicLong();
        Path done =
                SubmissionWriter.writeFolder(
                                contents,
                                temp.resolve("measure"),
                                (step, at, of) -> {
                                    if (at <= of / 2) {
                                        whileWriting.set(asked.get());
                                    }
                                },
                                () -> asked.incrementAndGet() < 0)
                        .place();
        FileTree.delete(done);
        return whileWriting.get();
    }

    /** Never stops the writing, but does something at one of the moments it is asked. */
    /** Writes a package while something happens to the stick at a moment of the copy. */
    private static void write(SubmissionPackage contents, Path stick, long moment, Runnable fault)
            throws IOException {
        SubmissionWriter.writeFolder(contents, stick, Progress.SILENT, at(moment, fault));
    }

    private static java.util.function.BooleanSupplier at(long moment, Runnable fault) {
        AtomicLong left = new AtomicLong(moment);
        return () -> {
            if (left.decrementAndGet() == 0) {
                fault.run();
            }
            return false;
        };
    }

    private static void swap(Path stick, Path pulled) {
        move(stick, pulled);
        try {
            Files.createDirectories(stick);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
