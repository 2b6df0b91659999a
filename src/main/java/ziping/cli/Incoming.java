package ziping.cli;

import ziping.app.AppContext;
import ziping.app.ReceivedPackage;
import ziping.app.StopSignal;
import ziping.report.Report;
import ziping.store.ReportRepository;
import ziping.submission.PackageForm;
import ziping.submission.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Something to be taken into the data folder: a project file or a package, already read. */
sealed interface Incoming {

    /** The id under which the project will be kept. */
    String id();

    /** Whether the same project is kept with other content. */
    boolean differs();

    /** What keeps it from being used at all. */
    List<Problem> problems();

    /** Keeps it. */
    void keep(AppContext app) throws IOException;

    /**
     * Reads a project file, or verifies and reads a package.
     *
     * @throws FileFault if there is no such file or it holds something else
     */
    static Incoming read(Path place, AppContext app, Terminal terminal) {
        if (!isPackage(place)) {
            Report report = ProjectFile.read(place, terminal);
            return new File(report, app.store().reports().find(report.id()));
        }
        try (StopSignal stop = StopSignal.watch()) {
            ReceivedPackage received =
                    ReceivedPackage.read(
                            app, place, Optional.empty(), Shown.progress(terminal), stop::isGiven);
            received.remarks().forEach(remark -> terminal.say("提示：“" + place + "”：" + remark));
            return new Package(received);
        } finally {
            terminal.progress("");
        }
    }

    private static boolean isPackage(Path place) {
        return Files.isDirectory(place)
                || (Files.isRegularFile(place)
                        && PackageForm.isNamed(String.valueOf(place.getFileName())));
    }

    /**
     * A project file.
     *
     * @param kept the project of the same id as it is kept
     */
    record File(Report report, Optional<Report> kept) implements Incoming {

        @Override
        public String id() {
            return report.id();
        }

        @Override
        public boolean differs() {
            return kept.isPresent() && !kept.get().equals(report);
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public void keep(AppContext app) {
            ReportRepository reports = app.store().reports();
            // asked again: the same command may have brought it in twice
            reports.find(report.id())
                    .ifPresentOrElse(
                            before -> reports.save(before, report), () -> reports.add(report));
        }
    }

    /** A package; what was handed in before stays in the history of the project kept here. */
    record Package(ReceivedPackage received) implements Incoming {

        @Override
        public String id() {
            return received.mine().or(received::theirs).orElseThrow().id();
        }

        @Override
        public boolean differs() {
            return !received.differences().isEmpty();
        }

        @Override
        public List<Problem> problems() {
            return received.verification().problems();
        }

        @Override
        public void keep(AppContext app) throws IOException {
            received.takeEvidence(app);
            ReportRepository reports = app.store().reports();
            received.mine()
                    .ifPresentOrElse(
                            mine ->
                                    reports.save(
                                            mine, received.merged(mine, received.differences())),
                            () -> reports.add(received.theirs().orElseThrow()));
        }
    }
}
