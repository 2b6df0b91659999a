package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.ProjectJson;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.store.Tally;
import ziping.submission.Manifest;
import ziping.submission.PackageFile;
import ziping.submission.PackageForm;
import ziping.submission.Problem;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;
import ziping.submission.SubmissionWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R9: packages with something wrong anywhere in them are read or refused, and change nothing. */
class MutatedPackagesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\"(?:[^\"\\\\]++|\\\\.)*+\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{},:]");

    /** What a value becomes: values of another kind, out of range, too long or too deep. */
    private static final List<String> WRONG =
            List.of(
                    "null",
                    "[]",
                    "{}",
                    "-1",
                    "0",
                    "1e400",
                    "1e-400",
                    "1E999999999",
                    "99999999999999999999999999",
                    "0.000000000000000000001",
                    "\"\"",
                    "\"9999-99-99\"",
                    "\"+1000000-01-01\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"=cmd|' /C calc'!A0\"",
                    "\"../../x\"",
                    "\"" + "长".repeat(100_000) + "\"",
                    "[".repeat(3_000) + "]".repeat(3_000),
                    "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000),
                    "");

    @TempDir Path data;
    @TempDir Path stick;

    private final Report demo = Sample.DEMO_2025.report().withEvidence(List.of());
    private final byte[] project = ProjectJson.write(demo);
    private AppContext app;
    private List<ReportSummary> before;
    private int read;
    private int refused;

    @BeforeEach
    void open() {
        app = AppContext.open(AppFolders.in(data));
        app.store().reports().add(demo);
        before = app.store().reports().list();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aPackageWithOtherBytesIsReadOrRefused() throws Exception {
        Path written =
                new HandIn(
                                app,
                                new HandInWish(
                                        stick, PackageForm.ZIP, false, "", PackageName.USUAL))
                        .kept(demo, Progress.SILENT, () -> false);
        byte[] whole = Files.readAllBytes(written);
        before = app.store().reports().list();
        Tally.count(
                "R9 package with other bytes",
                100,
                5_000,
                (i, random) -> {
                    Files.write(written, changed(whole, random));
                    receive(written);
                });
        assertThat(refused).isPositive();
    }

    /** As from a program with a fault: sealed and whole, with anything in its project. */
    @Test
    void aPackageWithAnythingInItsProjectIsReadOrRefused() throws Exception {
        Tally.count(
                "R9 sealed package with something wrong in its project",
                100,
                5_000,
                (i, random) -> {
                    byte[] wrong = changedJson(random);
                    Path written =
                            SubmissionWriter.writeZip(
                                            sealed(wrong), stick, Progress.SILENT, () -> false)
                                    .place();
                    receive(written);
                    Files.delete(written);
                });
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private void receive(Path place) throws IOException {
        ReceivedPackage received =
                assertTimeoutPreemptively(
                        LONGEST,
                        () ->
                                ReceivedPackage.read(
                                        app,
                                        place,
                                        Optional.empty(),
                                        Progress.SILENT,
                                        () -> false));
        if (received.theirs().isPresent()) {
            received.merged(demo, received.differences());
            read++;
        } else {
            refused++;
            assertThat(received.verification().problems())
                    .isNotEmpty()
                    .allSatisfy(MutatedPackagesTest::saysWhatIsWrong);
        }
        assertThat(app.store().reports().list()).isEqualTo(before);
        try (Stream<Path> files = Files.list(stick)) {
            assertThat(files).containsExactly(place);
        }
    }

    private static void saysWhatIsWrong(Problem problem) {
        assertThat(problem.message())
                .containsPattern("\\p{IsHan}")
                .doesNotContain("Exception", "java.");
    }

    private static SubmissionPackage sealed(byte[] project) {
        return new SubmissionPackage(
                "材料",
                "ziping",
                "kunming-2020",
                Instant.EPOCH,
                1,
                2025,
                "示例区政务服务局",
                "项目",
                List.of(PackageFile.of(Manifest.PROJECT, project)));
    }

    /** One to eight bytes changed, cut out, put in twice, or the end cut off. */
    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes = joined(Arrays.copyOf(bytes, at), bytes, end);
                case 2 -> bytes = joined(Arrays.copyOf(bytes, end), bytes, at);
                case 3 -> Arrays.fill(bytes, at, end, (byte) (random.nextBoolean() ? 0 : -1));
                default -> bytes[at] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] head, byte[] tail, int from) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length - from);
        System.arraycopy(tail, from, all, head.length, tail.length - from);
        return all;
    }

    private byte[] changedJson(Random random) {
        String text = new String(project, StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
            MatchResult token = tokens.get(random.nextInt(tokens.size()));
            String wrong = WRONG.get(random.nextInt(WRONG.size()));
            text = text.substring(0, token.start()) + wrong + text.substring(token.end());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
