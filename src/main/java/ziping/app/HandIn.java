package ziping.app;

import ziping.check.CheckResult;
import ziping.evidence.Evidence;
import ziping.exchange.Sample;
import ziping.export.word.TemplateRefused;
import ziping.report.Report;
import ziping.report.Submission;
import ziping.report.SubmissionBuilder;
import ziping.scoring.ScoreSheet;
import ziping.submission.PackageFile;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;
import ziping.submission.SubmissionWriter;
import ziping.submission.Written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Hands reports in (报送): makes the package, writes it so that it is proved to have arrived, and
 * keeps in the report what was handed in.
 */
public final class HandIn {

    private final AppContext app;
    private final SubmissionFiles files;
    private final HandInWish wish;

    /**
     * Hand-ins to one destination.
     *
     * @throws TemplateRefused if the unit's own Word template cannot serve
     */
    public HandIn(AppContext app, HandInWish wish) throws TemplateRefused {
        this.app = app;
        this.files = new SubmissionFiles(app);
        this.wish = wish;
    }

    /**
     * Hands in a report of the data folder and keeps that in it.
     *
     * @return the finished folder or zip file, which has been read back
     * @throws HandInRefused while the self-check stands against it; nothing is written
     * @throws ziping.store.EvidenceDamaged if a file of it is missing or changed; nothing is
     *     written
     * @throws NoOfficeProgram if a PDF is wanted and cannot be made; nothing is written
     * @throws IOException if the package cannot be written or was not what was written
     * @throws CancellationException if it was stopped; what was written is removed
     */
    public Path kept(Report report, Progress progress, BooleanSupplier cancelled)
            throws IOException, HandInRefused, NoOfficeProgram {
        Submission submission = write(report, progress, cancelled);
        app.store().reports().addSubmission(report.id(), submission);
        return Path.of(submission.destination());
    }

    /** Like {@link #kept}, but leaves it to the caller to keep the answer in the report. */
    public Submission write(Report report, Progress progress, BooleanSupplier cancelled)
            throws IOException, HandInRefused, NoOfficeProgram {
        SubmissionPackage contents = contents(report, this::keptBytes, progress, cancelled);
        return submission(report, contents, write(contents, progress, cancelled));
    }

    /** Writes the package of a report that ships with the program; nothing is kept. */
    public Path sample(Sample sample, Progress progress, BooleanSupplier cancelled)
            throws IOException, HandInRefused, NoOfficeProgram {
        SubmissionPackage contents =
                contents(sample.report(), e -> () -> sample.open(e), progress, cancelled);
        return write(contents, progress, cancelled).place();
    }

    private SubmissionPackage contents(
            Report report,
            Function<Evidence, PackageFile.Source> evidence,
            Progress progress,
            BooleanSupplier cancelled)
            throws IOException, HandInRefused, NoOfficeProgram {
        CheckResult check = app.check(report);
        if (!check.allowsHandIn()) {
            throw new HandInRefused(report, check.againstHandIn());
        }
        return files.of(report, check, evidence, wish, progress, cancelled);
    }

    private Written write(SubmissionPackage contents, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        return switch (wish.form()) {
            case FOLDER -> SubmissionWriter.writeFolder(contents, wish.to(), progress, cancelled);
            case ZIP -> SubmissionWriter.writeZip(contents, wish.to(), progress, cancelled);
            case FILE -> SubmissionWriter.writeFile(contents, wish.to(), progress, cancelled);
        };
    }

    /** Looks for damage now, before the first byte is written. */
    private PackageFile.Source keptBytes(Evidence evidence) {
        Path file = app.store().evidence().file(evidence);
        return () -> Files.newInputStream(file);
    }

    private Submission submission(Report report, SubmissionPackage contents, Written written) {
        ScoreSheet sheet = app.figures(report).sheet();
        return SubmissionBuilder.builder()
                .sequence(contents.sequence())
                .handedIn(contents.created())
                .by(wish.by())
                .destination(written.place().toAbsolutePath().toString())
                .score(sheet.total())
                .grade(sheet.gradeLabel())
                .snapshot(new String(SubmissionFiles.project(report), StandardCharsets.UTF_8))
                .manifest(written.manifest())
                .build();
    }
}
