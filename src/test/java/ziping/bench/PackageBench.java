package ziping.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.submission.PackageFile;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;
import ziping.submission.SubmissionWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** B13: a package of 200 MB written, hashed and read back, against cp -r and sync of the same. */
@Tag("bench")
class PackageBench {

    private static final int PAIRS = 11;
    private static final int FILES = 20;
    private static final int BYTES = 10 << 20;

    @TempDir Path work;

    @Test
    void packageOfTwoHundredMegabytes() throws Exception {
        Path evidence = Files.createDirectories(work.resolve("evidence"));
        List<PackageFile> files = new ArrayList<>();
        Random random = new Random(13);
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < FILES; i++) {
            random.nextBytes(bytes);
            Path file = Files.write(evidence.resolve("%02d.pdf".formatted(i)), bytes);
            files.add(PackageFile.of("佐证材料/%02d.pdf".formatted(i), file));
        }
        Path stick = Files.createDirectories(work.resolve("stick"));
        Pairs.run(
                "B13 package of 200 MB, ms",
                PAIRS,
                () -> cleaned(stick, Pairs.millis(() -> write(files, stick))),
                () -> cleaned(stick, Pairs.millis(() -> copy(evidence, stick))));
    }

    private static void write(List<PackageFile> files, Path stick) throws IOException {
        SubmissionWriter.writeFolder(
                new SubmissionPackage(
                        "材料", "ziping", "x", Instant.EPOCH, 1, 2025, "单位", "项目", files),
                stick,
                Progress.SILENT,
                () -> false);
    }

    private static void copy(Path evidence, Path stick) throws Exception {
        String command = "cp -r '%s' '%s' && sync '%2$s'/evidence/*".formatted(evidence, stick);
        if (new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor() != 0) {
            throw new IOException("cp failed");
        }
    }

    private static double cleaned(Path stick, double cost) throws IOException {
        try (Stream<Path> all = Files.walk(stick)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(stick)) {
                    Files.delete(path);
                }
            }
        }
        return cost;
    }
}
