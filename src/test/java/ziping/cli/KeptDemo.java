package ziping.cli;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.evidence.Evidence;
import ziping.exchange.Sample;
import ziping.report.Report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Data folders that hold the demo with its evidence, as a clerk would have entered it. */
final class KeptDemo {

    private KeptDemo() {}

    /** Keeps the demo under its own id. */
    static Report in(Path data) throws IOException {
        Report demo = Sample.DEMO_2025.report();
        keep(data, demo);
        return demo;
    }

    /** Keeps a report that has the evidence of the demo, or none. */
    static void keep(Path data, Report report) throws IOException {
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            for (Evidence evidence : report.evidence()) {
                try (InputStream bytes = Sample.DEMO_2025.open(evidence)) {
                    app.store().evidence().add(evidence.fileName(), bytes);
                }
            }
            app.store().reports().add(report);
        }
    }

    /** Works on a data folder as the program does. */
    static void open(Path data, Consumer<AppContext> work) {
        try (AppContext app = AppContext.open(AppFolders.in(data))) {
            work.accept(app);
        }
    }
}
