package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.exchange.Sample;
import ziping.report.Report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CheckCommandTest {

    @TempDir Path data;

    @Test
    void isContentWithTheDemo() {
        CommandRun run = CommandRun.of(data, "check", "--demo", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.complaints("check")).isEmpty();
        assertThat(run.json().at("/counts/必改").intValue()).isZero();
    }

    @Test
    void writesTheListForThePaperFile() throws IOException {
        Path to = data.resolve("清单");
        CommandRun run = CommandRun.of(data, "check", "--demo", "--json", "--to", to);
        assertThat(run.complaints("check")).isEmpty();
        try (Stream<Path> files = Files.list(to)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .hasSize(2)
                    .allMatch(name -> name.contains("自查清单"));
        }
        assertThat(CommandRun.of(data, "check", "--text", to, "--to", to).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void comparesWithTheSameProjectOfTheYearBefore() {
        Report now = Sample.DEMO_2025.report();
        Report before =
                now.withId("before").withProject(now.project().withYear(now.project().year() - 1));
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            app.store().reports().add(now);
            assertThat(app.check(now).of("E02")).isEmpty();
            app.store().reports().add(before);
            assertThat(app.check(now).of("E02")).isNotEmpty();
        }
        CommandRun run = CommandRun.of(data, "check", "--project", now.id());
        assertThat(run.out()).contains("E02\t");
    }

    @Test
    void saysNoToTheSample() {
        CommandRun run = CommandRun.of(data, "check", "--sample", "--json");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.complaints("check")).isEmpty();
        assertThat(run.json().at("/counts/必改").intValue()).isPositive();
        assertThat(run.json().at("/remarks/0/severity").stringValue()).isEqualTo("必改");
    }

    @Test
    void readsATextThatNobodyEnteredInEitherEncoding() throws IOException {
        String seed = "截至2019年12月30日，项目支出568.93万元。";
        Path utf8 = Files.writeString(data.resolve("报告.txt"), seed);
        Path gbk = Files.write(data.resolve("旧.txt"), seed.getBytes(Charset.forName("GBK")));
        for (Path file : List.of(utf8, gbk)) {
            CommandRun run = CommandRun.of(data, "check", "--text", file);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("D13\t提示\t第1行");
        }
    }

    @Test
    void refusesAMissingFileAndTwoSources() {
        assertThat(CommandRun.of(data, "check", "--text", data.resolve("无.txt")).code())
                .isEqualTo(ExitCode.FILE);
        assertThat(CommandRun.of(data, "check", "--demo", "--sample").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of(data, "check").code()).isEqualTo(ExitCode.USAGE);
    }
}
