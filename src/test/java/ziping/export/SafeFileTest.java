package ziping.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

class SafeFileTest {

    private static final byte[] NEW = "新的内容".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Path target;

    @BeforeEach
    void writeAnOldFile() throws IOException {
        target = folder.resolve("自评报告.docx");
        Files.writeString(target, "旧的内容");
    }

    @Test
    void replacesTheOldFileByACompleteOne() throws IOException {
        SafeFile.write(target, out -> out.write(NEW));

        assertThat(target).hasBinaryContent(NEW);
        assertNothingElseInFolder();
    }

    @Test
    void makesMissingFolders() throws IOException {
        Path deep = folder.resolve("报送").resolve("2019年").resolve("表.xlsx");

        SafeFile.write(deep, out -> out.write(NEW));

        assertThat(deep).hasBinaryContent(NEW);
    }

    @Test
    void writesContentLargerThanItsBufferByteForByte() throws IOException {
        byte[] large = new byte[300_001];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31);
        }

        SafeFile.write(
                target,
                out -> {
                    out.write(large, 0, 7);
                    out.write(large[7]);
                    out.write(large, 8, large.length - 8);
                });

        assertThat(target).hasBinaryContent(large);
    }

    @Test
    void leavesTheOldFileWhenTheContentFails() throws IOException {
        assertThatThrownBy(
                        () ->
                                SafeFile.write(
                                        target,
                                        out -> {
                                            out.write(NEW);
                                            throw new IllegalStateException("broken");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");

        assertOldFileAlone();
    }

    @Test
    void leavesTheOldFileWhenCancelledInTheMiddle() throws IOException {
        AtomicBoolean cancelled = new AtomicBoolean();

        assertThatThrownBy(
                        () ->
                                SafeFile.write(
                                        target,
                                        cancelled::get,
                                        out -> {
                                            out.write(NEW);
                                            cancelled.set(true);
                                            wrappingFailures(() -> out.write(NEW));
                                        }))
                .isInstanceOf(CancellationException.class);

        assertOldFileAlone();
    }

    @Test
    void leavesTheOldFileWhenCancelledAtTheLastMoment() throws IOException {
        AtomicBoolean cancelled = new AtomicBoolean();

        assertThatThrownBy(
                        () ->
                                SafeFile.write(
                                        target,
                                        cancelled::get,
                                        out -> {
                                            out.write(NEW);
                                            cancelled.set(true);
                                        }))
                .isInstanceOf(CancellationException.class);

        assertOldFileAlone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "设备上没有空间",
                "There is not enough space on the disk",
                "磁盘空间不足。",
                "File too large"
            })
    void saysThatTheDiskIsFull(String systemWords) throws IOException {
        assertThatThrownBy(() -> SafeFile.write(target, failingWith(systemWords)))
                .isInstanceOf(DiskFull.class)
                .hasMessageContaining("自评报告.docx")
                .hasMessageContaining("磁盘空间不足");

        assertOldFileAlone();
    }

    @Test
    void saysThatTheDriveFailed() throws IOException {
        assertThatThrownBy(() -> SafeFile.write(target, failingWith("Input/output error")))
                .isInstanceOf(DriveFailed.class)
                .hasMessageContaining("Input/output error");

        assertOldFileAlone();
    }

    @Test
    void saysThatTheTargetIsInUseByThisProgram() throws IOException {
        try (FileChannel holder = FileChannel.open(target, StandardOpenOption.WRITE);
                var lock = holder.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> SafeFile.write(target, out -> out.write(NEW)))
                    .isInstanceOf(TargetFileInUse.class)
                    .hasMessageContaining("“自评报告.docx”正被其他程序");
        }
        assertOldFileAlone();
    }

    @Test
    void saysThatTheTargetIsInUseByAnotherProgramAndWorksAfterwards() throws IOException {
        Process holder = new ProcessBuilder(holderCommand()).start();
        try {
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> SafeFile.write(target, out -> out.write(NEW)))
                    .isInstanceOf(TargetFileInUse.class);
            assertOldFileAlone();
        } finally {
            holder.destroyForcibly().onExit().join();
        }
        SafeFile.write(target, out -> out.write(NEW));
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void saysThatTheTargetIsAFolder() throws IOException {
        Path directory = Files.createDirectories(folder.resolve("已有.docx").resolve("内容"));

        assertThatThrownBy(() -> SafeFile.write(directory.getParent(), out -> out.write(NEW)))
                .isInstanceOf(WriteFailure.class)
                .hasMessageContaining("已有.docx");
    }

    @Test
    void saysThatTheFolderCannotBeMade() {
        Path below = target.resolve("report.docx");

        assertThatThrownBy(() -> SafeFile.write(below, out -> out.write(NEW)))
                .isInstanceOf(FolderNotWritable.class)
                .hasMessageContaining("自评报告.docx")
                .hasMessageContaining("report.docx");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheFolderIsNotWritable() {
        Path kernel = Path.of("/sys/report.docx");

        assertThatThrownBy(() -> SafeFile.write(kernel, out -> out.write(NEW)))
                .isInstanceOf(FolderNotWritable.class)
                .hasMessageContaining("“/sys”");
    }

    @Test
    void removesWhatAKilledProcessLeftADayAgo() throws IOException {
        Path old = Files.writeString(folder.resolve(".ziping-1.part"), "half");
        Path young = Files.writeString(folder.resolve(".ziping-2.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(30))));

        SafeFile.write(target, out -> out.write(NEW));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private static SafeFile.Content failingWith(String systemWords) {
        return out -> {
            out.write(NEW);
            throw new IOException(systemWords);
        };
    }

    /** As POI does: whatever goes wrong below becomes an exception of its own. */
    private static void wrappingFailures(Failing action) {
        try {
            action.run();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("Fail to save", e);
        }
    }

    private interface Failing {
        void run() throws IOException;
    }

    private List<String> holderCommand() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return List.of(java, "-cp", classes, Holder.class.getName(), target.toString());
    }

    /** A program that keeps a file locked until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
            if (channel.lock().isValid()) {
                System.out.println("locked");
            }
            Thread.sleep(60_000);
        }
    }

    private void assertOldFileAlone() throws IOException {
        assertThat(target).hasContent("旧的内容");
        assertNothingElseInFolder();
    }

    private void assertNothingElseInFolder() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
