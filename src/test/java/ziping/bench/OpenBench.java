package ziping.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.store.Store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/**
 * B8: from the start of a process to the list of a workspace of many projects, against one of few.
 * The window is not part of it; it costs the same for both.
 */
@Tag("bench")
class OpenBench {

    private static final int PAIRS = 11;
    private static final int MANY = Integer.getInteger("ziping.bench.projects", 10_000);
    private static final int FEW = 10;
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void startToTheListOfProjects() throws Exception {
        Path many = fill("many", MANY);
        Path few = fill("few", FEW);
        Pairs.run(
                "B8 start to the list, " + MANY + " projects / " + FEW + ", ms",
                PAIRS,
                () -> list(many),
                () -> list(few));
    }

    /** What the measured process does; it ends closing in order, so that the next finds a seal. */
    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]), OpenBench::summary)) {
            if (store.reports().list().isEmpty()) {
                throw new IllegalStateException("nothing to list");
            }
            OUT.println("listed");
        }
    }

    private Path fill(String name, int count) {
        Path data = folder.resolve(name);
        try (Store store = Store.open(data, OpenBench::summary)) {
            for (int i = 0; i < count; i++) {
                store.reports().add(report(i));
            }
        }
        return data;
    }

    /** What a clerk has after the first hour: the head, the money and the indicators. */
    private static Report report(int number) {
        Report sample = Sample.WUHUA_2019.report();
        return Report.of(Project.named("第" + number + "个业务费项目", 2015 + number % 10))
                .withUnit(sample.unit())
                .withFunds(sample.funds())
                .withIndicators(sample.indicators());
    }

    /** The time until the list is there; closing is waited for, but not measured. */
    private static double list(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OpenBench.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            String answer = answers.readLine();
            double cost = (System.nanoTime() - start) / 1e6;
            if (!"listed".equals(answer) || process.waitFor() != 0) {
                throw new IOException("the measured process failed");
            }
            return cost;
        }
    }

    private static ReportSummary summary(Report report) {
        return new ReportSummary(
                report.id(),
                report.project().year(),
                report.unit().name(),
                report.project().name(),
                report.total().budget(),
                report.total().spent(),
                null,
                "",
                report.mark(),
                Instant.EPOCH,
                ReportStage.FILLING,
                null);
    }
}
