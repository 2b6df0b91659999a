package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                    .write(
                            List.of(Sample.WUHUA_2019.report()),
                            work.resolve("新"),
                            ExportWish.PLAIN,
                            progress);
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
                                            List.of(Sample.DEMO_2025.report()),
                                            work,
                                            ExportWish.PLAIN,
                                            progress))
                    .isInstanceOf(CancellationException.class);
        }
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).singleElement().asString().endsWith(".docx");
        }
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
