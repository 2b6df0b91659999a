package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class ReportFilesTest {

    @TempDir Path data;
    @TempDir Path work;

    @Test
    void tellsEachFileBeforeAndAfterItIsWritten() throws Exception {
        List<String> told = new ArrayList<>();
        ExportProgress progress =
                new ExportProgress() {
                    @Override
                    public void starts(int done, int all, Path file) {
                        told.add(done + "/" + all + " " + Files.exists(file));
                    }

                    @Override
                    public void written(Path file) {
                        told.add(file.getFileName() + " " + Files.exists(file));
                    }
                };
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            new ReportFiles(app)
                    .write(one(Sample.WUHUA_2019), work.resolve("新"), ExportWish.PLAIN, progress);
        }
        assertThat(told)
                .containsExactly(
                        "0/2 false",
                        "2019_五华区政务服务局_业务费整体项目_自评报告.docx true",
                        "1/2 false",
                        "2019_五华区政务服务局_业务费整体项目_自评表.xlsx true");
    }

    @Test
    void leavesNothingHalfWrittenWhenItIsStopped() throws IOException {
        StopAfter progress = new StopAfter(1);
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            ReportFiles files = new ReportFiles(app);
            assertThatThrownBy(
                            () ->
                                    files.write(
                                            one(Sample.DEMO_2025),
                                            work,
                                            ExportWish.PLAIN,
                                            progress))
                    .isInstanceOf(CancellationException.class);
        }
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).singleElement().asString().endsWith(".docx");
        }
    }

    @Test
    void readsEachOfManyReportsWhenItsTurnComesAndPassesOverRemovedOnes() throws Exception {
        List<String> read = new ArrayList<>();
        ExportProgress progress =
                new ExportProgress() {
                    @Override
                    public void written(Path file) {
                        read.add("written");
                    }
                };
        Report report = Sample.WUHUA_2019.report();
        List<ReportSource> reports =
                List.of(
                        new ReportSource("1", () -> told(read, Optional.of(report))),
                        new ReportSource("2", () -> told(read, Optional.empty())),
                        new ReportSource("3", () -> told(read, Optional.of(report))));
        ExportWish wish = new ExportWish(Set.of(ExportFile.WORD), "", "", false, false);
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            List<Path> files = new ReportFiles(app).write(reports, work, wish, progress);
            assertThat(files).hasSize(2).doesNotHaveDuplicates();
        }
        assertThat(read).containsExactly("read", "written", "read", "read", "written");
    }

    private static Optional<Report> told(List<String> log, Optional<Report> report) {
        log.add("read");
        return report;
    }

    private static List<ReportSource> one(Sample sample) {
        return List.of(ReportSource.of(sample.report()));
    }

    /** Says stop while the file after so many whole ones is being written. */
    private static final class StopAfter implements ExportProgress {

        private final int whole;
        private int started;

        StopAfter(int whole) {
            this.whole = whole;
        }

        @Override
        public void starts(int done, int all, Path file) {
            started++;
        }

        @Override
        public boolean isCancelled() {
            return started > whole;
        }
    }
}
