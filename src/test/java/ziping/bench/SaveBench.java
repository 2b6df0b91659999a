package ziping.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.store.Store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** B10: a durable save of one edit, against 4 KB appended to a file and forced to the disk. */
@Tag("bench")
class SaveBench {

    private static final int PAIRS = 15;
    private static final int SAVES = 60;

    @TempDir Path folder;
    private Report report = new RandomReports(10).next();
    private int edits;

    @Test
    void durableSaveOfOneEdit() throws Exception {
        try (Store store = Store.open(folder.resolve("data"), SaveBench::summary);
                FileChannel file =
                        FileChannel.open(
                                folder.resolve("plain"),
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.APPEND)) {
            store.reports().add(report);
            Pairs.run(
                    "B10 durable save, p95 in ms",
                    PAIRS,
                    () -> Pairs.percentile(95, SAVES, () -> save(store)),
                    () -> Pairs.percentile(95, SAVES, () -> append(file)));
        }
    }

    private void save(Store store) {
        Report before = report;
        report = report.withProject(report.project().withName("项目" + edits++));
        store.reports().save(before, report);
    }

    private static void append(FileChannel file) throws Exception {
        ByteBuffer block = ByteBuffer.allocate(4096);
        while (block.hasRemaining()) {
            file.write(block);
        }
        file.force(true);
    }

    private static ReportSummary summary(Report report) {
        return new ReportSummary(
                report.id(),
                report.project().year(),
                report.unit().name(),
                report.project().name(),
                report.total().budget(),
                report.total().spent(),
                BigDecimal.TEN,
                "优",
                report.mark(),
                Instant.now(),
                ReportStage.FILLING,
                null);
    }
}
