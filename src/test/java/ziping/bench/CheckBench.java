package ziping.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.exchange.Sample;
import ziping.report.Report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * B12: the full self-check of many projects of a workspace, against reading the same rows. The
 * projects are copies of the complete demo, each with words of its own, so that every check has
 * something to read.
 */
@Tag("bench")
class CheckBench {

    private static final int PAIRS = 11;
    private static final int PROJECTS = Integer.getInteger("ziping.bench.projects", 10_000);
    private static final int BATCH = Math.min(PROJECTS, 500);
    private static final int EDITS = 200;

    @TempDir Path folder;
    private int next;

    @Test
    void checkingManyProjects() throws Exception {
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            List<String> ids = fill(app);
            Pairs.run(
                    "B12 self-check of " + BATCH + " of " + PROJECTS + " projects, ms",
                    PAIRS,
                    () -> Pairs.millis(() -> check(app, ids)),
                    () -> Pairs.millis(() -> read(app, ids)));
        }
    }

    @Test
    void checkingAfterOneEdit() throws Exception {
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            Report demo = Sample.DEMO_2025.report();
            double p95 = Pairs.percentile(95, EDITS, () -> app.check(edited(demo)));
            System.out.printf("self-check after one edit: p95 %.1f ms (target 100)%n", p95);
        }
    }

    private List<String> fill(AppContext app) {
        Report demo = Sample.DEMO_2025.report();
        return IntStream.range(0, PROJECTS)
                .mapToObj(
                        i -> {
                            Report copy = edited(demo).withId("copy-" + i);
                            app.store().reports().add(copy);
                            return copy.id();
                        })
                .toList()
                .subList(PROJECTS - BATCH, PROJECTS);
    }

    private Report edited(Report report) {
        return report.withProject(report.project().withName("演示项目" + next++));
    }

    private static void check(AppContext app, List<String> ids) {
        Stream<Report> reports =
                ids.stream().flatMap(id -> app.store().reports().find(id).stream());
        if (app.check(reports).count() != ids.size()) {
            throw new IllegalStateException("not all were checked");
        }
    }

    private static void read(AppContext app, List<String> ids) {
        for (String id : ids) {
            if (app.store().reports().find(id).isEmpty()) {
                throw new IllegalStateException("no such project");
            }
        }
    }
}
