package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The program as a process of its own, as scripts start it. */
class LauncherTest {

    private static final List<String> SCREEN = List.of("javafx", "controlsfx", "atlantafx");

    @TempDir Path work;

    @Test
    void exportsWithoutADisplayAndWithoutJavaFxOnTheClassPath() throws Exception {
        CommandRun run =
                start("C.UTF-8", "export", "--sample", "--to", work.resolve("出").toString());
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("本机未安装"));
        assertThat(run.code()).isZero();
        assertThat(run.files()).hasSize(2).allMatch(Files::isRegularFile);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void answersInUtf8WhateverTheLocaleSays() throws Exception {
        CommandRun run = start("C", "score", "--demo", "--json");
        assertThat(run.code()).isZero();
        assertThat(new JsonMapper().readTree(run.out()).at("/grade").stringValue()).isEqualTo("优");
        assertThat(start("C", "score").err()).contains("任选其一");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatToDoWhereTheLocaleHasNoChinese() throws Exception {
        CommandRun run = start("C", "export", "--demo", "--to", work.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("LC_ALL").doesNotContain("Exception");
    }

    /** No file may be larger than half a KB, the log no more than any other. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsAFullDiskInOneSentenceThoughTheLogIsFullToo() throws Exception {
        Path demo =
                Files.writeString(
                        work.resolve("demo.json"), start("C.UTF-8", "project", "--demo").out());
        CommandRun run =
                start(
                        List.of("sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"),
                        "C.UTF-8",
                        "import",
                        demo.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("空间").doesNotContain("Exception").hasLineCount(1);
    }

    @Test
    void tellsTheShellHowItWent() throws Exception {
        assertThat(start("C.UTF-8", "exprot").code()).isEqualTo(2);
        assertThat(start("C.UTF-8", "score", "--file", work + "/none.json").code()).isEqualTo(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingHalfWrittenWhenItIsStopped() throws Exception {
        Path folder = work.resolve("出");
        int stopped = 0;
        for (int millis = 200; millis < 6000 && stopped < 3; millis += 300) {
            Process process = process("C.UTF-8", "export", "--demo", "--to", folder.toString());
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.destroy();
                process.waitFor();
                stopped += Files.isDirectory(folder) ? 1 : 0;
            }
            assertOnlyWholeFiles(folder);
        }
    }

    private static void assertOnlyWholeFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(file.toString()).matches(".*[.](docx|xlsx)");
                try (ZipFile whole = new ZipFile(file.toFile())) {
                    assertThat(whole.size()).isPositive();
                }
            }
        }
    }

    private CommandRun start(String locale, String... args)
            throws IOException, InterruptedException {
        return start(List.of(), locale, args);
    }

    private CommandRun start(List<String> within, String locale, String... args)
            throws IOException, InterruptedException {
        int code = process(within, locale, args).waitFor();
        return new CommandRun(code, text(work.resolve("out.txt")), text(work.resolve("err.txt")));
    }

    private Process process(String locale, String... args) throws IOException {
        return process(List.of(), locale, args);
    }

    private Process process(List<String> within, String locale, String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                Stream.of(
                                within,
                                List.of(
                                        java,
                                        "@installer/jvm.options",
                                        "-cp",
                                        classPathWithoutScreen(),
                                        "ziping.Launcher",
                                        "--data",
                                        work.resolve("data").toString()),
                                List.of(args))
                        .flatMap(List::stream)
                        .toList();
        Path out = work.resolve("out.txt");
        Path err = work.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        builder.environment().remove("DISPLAY");
        return builder.start();
    }

    private static String classPathWithoutScreen() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> SCREEN.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
