package ziping.app;

import ziping.evidence.Evidence;
import ziping.exchange.Difference;
import ziping.exchange.ExchangeException;
import ziping.exchange.ProjectJson;
import ziping.exchange.Reading;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.submission.Manifest;
import ziping.submission.Problem;
import ziping.submission.Progress;
import ziping.submission.SubmissionReader;
import ziping.submission.Verification;
import ziping.value.InvalidValueException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A package from elsewhere, verified, beside what is kept here of the same project.
 *
 * @param verification what is wrong with it; nothing else may be used unless nothing is
 * @param theirs the project in it; empty where something is wrong
 * @param mine the same project as it is here; empty where there is none
 * @param remarks what was read with a difference, in Chinese sentences
 */
public record ReceivedPackage(
        Path place,
        Verification verification,
        Optional<Report> theirs,
        Optional<Report> mine,
        List<String> remarks) {

    /**
     * Verifies a package and reads its project.
     *
     * @param open the report in the window, which counts before what is kept of it
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static ReceivedPackage read(
            AppContext app,
            Path place,
            Optional<Report> open,
            Progress progress,
            BooleanSupplier cancelled) {
        Verification verification = SubmissionReader.verify(place, progress, cancelled);
        if (!verification.isOk()) {
            return unusable(place, verification);
        }
        try {
            Reading reading = ProjectJson.read(SubmissionReader.project(place));
            Report theirs = reading.report().withSubmissions(List.of());
            return new ReceivedPackage(
                    place,
                    verification,
                    Optional.of(theirs),
                    find(app, theirs, open),
                    reading.remarks());
        } catch (ExchangeException | InvalidValueException wrong) {
            return unusable(place, with(verification, Problem.Kind.REFUSED, wrong.getMessage()));
        } catch (IOException unreadable) {
            return unusable(
                    place, with(verification, Problem.Kind.UNREADABLE, unreadable.getMessage()));
        }
    }

    /** What would change here if everything were taken over. */
    public List<Difference> differences() {
        return mine.isPresent() && theirs.isPresent()
                ? ProjectJson.differences(mine.get(), theirs.get().withId(mine.get().id()))
                : List.of();
    }

    /** A report with what is wanted of the package. */
    public Report merged(Report before, List<Difference> wanted) {
        return ProjectJson.merge(before, theirs.orElseThrow().withId(before.id()), wanted);
    }

    /** Copies the supporting material that is not here yet; what is here stays. */
    public void takeEvidence(AppContext app) throws IOException {
        List<Manifest.Entry> entries = verification.manifest().orElseThrow().files();
        for (Evidence evidence : theirs.orElseThrow().evidence()) {
            if (!evidence.sha256().isEmpty() && !app.store().evidence().has(evidence)) {
                Optional<Manifest.Entry> entry =
                        entries.stream()
                                .filter(e -> e.sha256().equals(evidence.sha256()))
                                .findFirst();
                if (entry.isPresent()) {
                    SubmissionReader.read(
                            place,
                            entry.get(),
                            bytes -> app.store().evidence().add(evidence.fileName(), bytes));
                }
            }
        }
    }

    private static ReceivedPackage unusable(Path place, Verification verification) {
        return new ReceivedPackage(
                place, verification, Optional.empty(), Optional.empty(), List.of());
    }

    private static Verification with(Verification before, Problem.Kind kind, String message) {
        List<Problem> problems = new ArrayList<>(before.problems());
        problems.add(new Problem(Manifest.PROJECT, kind, message));
        return new Verification(before.manifest(), problems);
    }

    /**
     * The same project: by its id, else by year, unit and name, as two offices may have typed it.
     */
    private static Optional<Report> find(AppContext app, Report theirs, Optional<Report> open) {
        Optional<Report> inWindow = open.filter(o -> isSame(o, theirs));
        if (inWindow.isPresent()) {
            return inWindow;
        }
        List<ReportSummary> kept = app.store().reports().list();
        return kept.stream()
                .filter(row -> row.id().equals(theirs.id()))
                .findFirst()
                .or(() -> kept.stream().filter(row -> isNamedLike(row, theirs)).findFirst())
                .flatMap(row -> app.store().reports().find(row.id()));
    }

    private static boolean isSame(Report open, Report theirs) {
        return open.id().equals(theirs.id())
                || (open.project().year() == theirs.project().year()
                        && open.unit().name().equals(theirs.unit().name())
                        && open.project().name().equals(theirs.project().name()));
    }

    private static boolean isNamedLike(ReportSummary row, Report theirs) {
        return row.year() == theirs.project().year()
                && Objects.equals(row.unit(), theirs.unit().name())
                && row.name().equals(theirs.project().name());
    }
}
