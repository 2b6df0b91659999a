package ziping.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ziping.submission.Problem.Kind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages nobody should trust: refused with a message, nothing outside them is touched. */
class HostilePackagesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p/../../evil.txt",
                "/etc/evil.txt",
                "p/..\\evil.txt",
                "C:/evil.txt",
                "p/nul.txt",
                "p/data.mv.db",
                "p/x.trace.db",
                "p/a\u0000b",
                "p/name ."
            })
    void pathsThatLeadElsewhereAreRefused(String name) throws IOException {
        Path zip = zip(name, "x");
        assertThat(SubmissionReader.verify(zip).problems())
                .extracting(Problem::kind)
                .contains(Kind.REFUSED);
    }

    @Test
    void theSameNameTwiceIsRefused() throws IOException {
        // the same bytes at the same place, renamed in the file, as no zip program would write it
        Path zip = zip("p/aa.txt", "1", "p/ab.txt", "2");
        byte[] bytes = Files.readAllBytes(zip);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1).replace("p/ab.txt", "p/AA.txt");
        Files.write(zip, raw.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(SubmissionReader.verify(zip).problems())
                .anySatisfy(p -> assertThat(p.message()).contains("同一文件名出现了两次"));
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        String[] many = new String[2 * (PackageSource.MOST_FILES + 5)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "p/" + i;
            many[i + 1] = "";
        }
        assertThat(SubmissionReader.verify(zip(many)).problems())
                .anySatisfy(p -> assertThat(p.message()).contains("文件太多"));
    }

    @Test
    void aLongManifestIsNotReadToItsEnd() throws IOException {
        Path zip = zip("p/manifest.json", " ".repeat(5 << 20));
        assertThat(SubmissionReader.verify(zip).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.UNREADABLE);
    }

    @Test
    void bombsAreNotInflated() throws IOException {
        assertThat(SubmissionReader.verify(zip("p/scan.pdf", "0".repeat(40 << 20))).problems())
                .anySatisfy(
                        p -> {
                            assertThat(p.kind()).isEqualTo(Kind.REFUSED);
                            assertThat(p.message()).contains("展开后过大");
                        });
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pack = Files.createDirectories(folder.resolve("p"));
        new ProcessBuilder("mkfifo", pack.resolve("manifest.json").toString()).start().waitFor();
        assertThat(SubmissionReader.verify(pack).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.REFUSED, Kind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256", "size", "created", "unit", "seal"})
    void aManifestThatWasChangedIsNotBelieved(String key) throws IOException {
        Path pack =
                SubmissionWriter.writeFolder(
                                Packages.of(1, 1_000), folder, Progress.SILENT, () -> false)
                        .place();
        Path file = pack.resolve(Manifest.FILE);
        String text = Files.readString(file);
        int at = text.lastIndexOf("\"" + key + "\" : ") + key.length() + 5;
        char digit = text.charAt(text.charAt(at) == '"' ? at + 1 : at);
        at = text.charAt(at) == '"' ? at + 1 : at;
        String other = text.substring(0, at) + (digit == '1' ? '2' : '1') + text.substring(at + 1);
        assertThat(other).isNotEqualTo(text);
        Files.writeString(file, other);
        assertThat(SubmissionReader.verify(pack).problems())
                .extracting(Problem::kind)
                .contains(Kind.CHANGED);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path pack = Files.createDirectories(folder.resolve("p"));
        Files.createSymbolicLink(pack.resolve("project.json"), secret);
        assertThat(SubmissionReader.verify(pack).problems())
                .anySatisfy(
                        p -> {
                            assertThat(p.kind()).isEqualTo(Kind.REFUSED);
                            assertThat(p.file()).isEqualTo("project.json");
                        });
    }

    @Test
    void aManifestCannotNameFilesOutside() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "x");
        Path pack = Files.createDirectories(folder.resolve("p"));
        Manifest manifest =
                new Manifest(
                        "x",
                        "x",
                        Instant.EPOCH,
                        1,
                        2019,
                        "x",
                        "x",
                        List.of(
                                new Manifest.Entry(
                                        "../outside.txt",
                                        1,
                                        Digest.hex(Files.readAllBytes(outside)))));
        Files.write(pack.resolve(Manifest.FILE), ManifestJson.write(manifest));
        assertThat(SubmissionReader.verify(pack).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK\u0003\u0004", "{}"})
    void whatIsNoPackageIsSaidSo(String bytes) throws IOException {
        Path file = Files.writeString(folder.resolve("材料.zip"), bytes);
        assertThat(SubmissionReader.verify(file).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("“材料.zip”打不开"));
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("材料.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
