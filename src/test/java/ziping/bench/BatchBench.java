package ziping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.ExportProgress;
import ziping.app.ExportWish;
import ziping.app.ReportFiles;
import ziping.app.ReportSource;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.store.ReportRepository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A batch of 100 full projects: time for each, and memory that does not grow with their number. */
@Tag("bench")
class BatchBench {

    private static final int PROJECTS = 100;
    private static final long MEGABYTE = 1 << 20;

    @TempDir Path data;
    @TempDir Path target;

    @Test
    void hundredProjectsWithReportAndWorkbook() throws Exception {
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            List<ReportSource> sources = kept(app.store().reports());
            Watch watch = new Watch();
            long start = System.nanoTime();
            new ReportFiles(app).write(sources, target, ExportWish.PLAIN, watch);
            double seconds = (System.nanoTime() - start) / 1e9;
            long growth = watch.at(PROJECTS) - watch.at(PROJECTS / 10);
            System.out.printf(
                    "batch of %d projects: %.0f ms each; heap after 10: %d MB, after 100: %+d MB%n",
                    PROJECTS,
                    seconds * 1000 / PROJECTS,
                    watch.at(PROJECTS / 10) / MEGABYTE,
                    growth / MEGABYTE);
            assertThat(growth).as("heap that 90 more projects take").isLessThan(16 * MEGABYTE);
        }
    }

    private static List<ReportSource> kept(ReportRepository reports) {
        List<ReportSource> sources = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            Report report = Sample.DEMO_2025.report().withId("p" + i);
            reports.add(report.withProject(report.project().withName("项目" + i)));
            String id = report.id();
            sources.add(new ReportSource(id, () -> reports.find(id)));
        }
        return sources;
    }

    /** What is in use after each project, when everything that can go has gone. */
    private static final class Watch implements ExportProgress {

        private final List<Long> used = new ArrayList<>();
        private int files;

        @Override
        public void written(Path file) {
            files++;
            boolean looked = files == PROJECTS / 10 * 2 || files == PROJECTS * 2;
            if (looked) {
                System.gc();
            }
            Runtime runtime = Runtime.getRuntime();
            used.add(looked ? runtime.totalMemory() - runtime.freeMemory() : 0);
        }

        long at(int projects) {
            return used.get(projects * 2 - 1);
        }
    }
}
