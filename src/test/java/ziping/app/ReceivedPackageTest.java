package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ziping.exchange.Difference;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.submission.Manifest;
import ziping.submission.PackageFile;
import ziping.submission.PackageForm;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;
import ziping.submission.SubmissionWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ReceivedPackageTest {

    @TempDir Path data;
    @TempDir Path stick;

    private final Report demo = Sample.DEMO_2025.report();
    private AppContext app;

    @BeforeEach
    void open() {
        app = AppContext.open(AppFolders.in(data));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aProjectThatIsNotHereComesWithItsEvidence() throws Exception {
        ReceivedPackage received = read(demoPackage());
        assertThat(received.verification().problems()).isEmpty();
        assertThat(received.mine()).isEmpty();
        assertThat(received.theirs()).contains(demo.withSubmissions(List.of()));
        received.takeEvidence(app);
        assertThat(demo.evidence())
                .filteredOn(e -> !e.sha256().isEmpty())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(app.store().evidence().file(e)).exists());
    }

    @Test
    void onlyWhatIsWantedIsTakenOver() throws Exception {
        Report mine = demo.withProject(demo.project().withLeader("本机的人").withPhone("0871-1"));
        app.store().reports().add(mine);
        ReceivedPackage received = read(demoPackage());
        assertThat(received.mine()).contains(mine);
        assertThat(received.differences())
                .extracting(Difference::before)
                .containsExactlyInAnyOrder("本机的人", "0871-1");
        List<Difference> wanted =
                received.differences().stream().filter(d -> d.before().equals("本机的人")).toList();
        assertThat(received.merged(mine, wanted))
                .isEqualTo(mine.withProject(mine.project().withLeader(demo.project().leader())));
    }

    @Test
    void theSameProjectTypedElsewhereIsKnownByItsName() throws Exception {
        Report mine = demo.withId("own").withMark("");
        app.store().reports().add(mine);
        ReceivedPackage received = read(demoPackage());
        assertThat(received.mine()).contains(mine);
        assertThat(received.differences()).extracting(Difference::field).containsExactly("标记");
        assertThat(received.merged(mine, received.differences()).id()).isEqualTo("own");
    }

    @Test
    void whatLiesOpenCountsBeforeWhatIsKept() throws Exception {
        app.store().reports().add(demo);
        Report open = demo.withProject(demo.project().withLeader("刚改的人"));
        ReceivedPackage received =
                ReceivedPackage.read(
                        app, demoPackage(), Optional.of(open), Progress.SILENT, () -> false);
        assertThat(received.mine()).contains(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{ \"format\": \"ziping-project\", \"version\": 99, \"project\": {} }",
                "{ \"format\": \"other\", \"version\": 1 }",
                """
                { "format": "ziping-project", "version": 1,
                  "project": { "name": "x", "year": 2019 },
                  "evidence": [ { "fileName": "../../../etc/cron.d/x" } ] }
                """,
                """
                { "format": "ziping-project", "version": 1,
                  "project": { "name": "x", "year": 2019 },
                  "indicators": [ { "id": "a" }, { "id": "a" } ] }
                """,
                "DEEP"
            })
    void aPackageWithABadProjectIsRefusedAndChangesNothing(String project) throws Exception {
        app.store().reports().add(demo);
        String json = project.equals("DEEP") ? "[".repeat(200_000) : project;
        Path place = write(List.of(file(Manifest.PROJECT, json)));
        ReceivedPackage received = read(place);
        assertThat(received.theirs()).isEmpty();
        assertThat(received.verification().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).matches("(?s).*[\\u4e00-\\u9fff].*"));
        assertThat(app.store().reports().list()).hasSize(1);
        assertThat(app.store().reports().find(demo.id())).contains(demo);
    }

    private ReceivedPackage read(Path place) {
        return ReceivedPackage.read(app, place, Optional.empty(), Progress.SILENT, () -> false);
    }

    private Path demoPackage() throws Exception {
        HandInWish wish = new HandInWish(stick, PackageForm.FOLDER, false, "张三", PackageName.USUAL);
        return new HandIn(app, wish).sample(Sample.DEMO_2025, Progress.SILENT, () -> false);
    }

    private Path write(List<PackageFile> files) throws IOException {
        return SubmissionWriter.writeZip(
                        new SubmissionPackage(
                                "材料", "x", "x", Instant.EPOCH, 1, 2019, "x", "x", files),
                        stick,
                        Progress.SILENT,
                        () -> false)
                .place();
    }

    private static PackageFile file(String path, String text) {
        return PackageFile.of(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
