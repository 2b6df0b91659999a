package ziping.app;

import ziping.export.FileNames;
import ziping.export.WriteFailure;
import ziping.export.excel.WorkbookWriter;
import ziping.export.word.MissingFonts;
import ziping.export.word.ReportTemplate;
import ziping.export.word.TemplateRefused;
import ziping.export.word.WordReportWriter;
import ziping.report.Report;
import ziping.report.WorkbookAssembler;
import ziping.report.document.ReportDocument;
import ziping.report.form.EvaluationForm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Writes what leaves the program: the reports and workbooks of one or many projects. */
public final class ReportFiles {

    private final AppContext app;

    /** The files of this program's reports. */
    public ReportFiles(AppContext app) {
        this.app = app;
    }

    /**
     * Writes the files of reports into a folder, each completely or not at all; missing folders are
     * made and older files of the same names replaced.
     *
     * @return the files in the order of writing
     * @throws WriteFailure if one could not be written; those before it stay
     * @throws TemplateRefused if the unit's own Word template cannot serve
     * @throws NoOfficeProgram if a PDF is wanted and nothing here can make one
     * @throws CancellationException if it was stopped; the files finished before stay
     */
    public List<Path> write(
            List<ReportSource> reports, Path folder, ExportWish wish, ExportProgress progress)
            throws WriteFailure, TemplateRefused, NoOfficeProgram {
        Run run = new Run(folder, wish, progress, reports.size());
        for (ReportSource source : reports) {
            run.write(source.report().get());
        }
        return run.written;
    }

    /**
     * What to tell about fonts of the Word report that this computer lacks; empty if it has all. It
     * takes some hundred milliseconds.
     *
     * @throws TemplateRefused if the unit's own Word template cannot serve
     */
    public String missingFonts() throws IOException, TemplateRefused {
        return MissingFonts.of(ReportTemplate.in(app.folders().templates())).sentence();
    }

    /** Keeps that these reports of the data folder were exported, for the list of projects. */
    public void remember(List<ReportSource> reports) {
        reports.forEach(source -> app.store().reports().addExport(source.id(), app.now()));
    }

    /** Whether a PDF can be made on this computer; the first answer may take some seconds. */
    public static boolean canMakePdf() {
        return OfficeProgram.isHere();
    }

    /** One export with its names and its place in the work. */
    private final class Run {

        private final Path folder;
        private final ExportWish wish;
        private final ExportProgress progress;
        private final int all;
        private final FileNames names = new FileNames();
        private final WordReportWriter word;
        private final List<Path> written = new ArrayList<>();

        Run(Path folder, ExportWish wish, ExportProgress progress, int reports)
                throws TemplateRefused {
            this.folder = folder;
            this.wish = wish;
            this.progress = progress;
            this.all = reports * wish.files().size();
            this.word = new WordReportWriter(ReportTemplate.in(app.folders().templates()));
        }

        void write(Optional<Report> given) throws WriteFailure, NoOfficeProgram {
            if (given.isPresent()) {
                write(wish.applyTo(given.get()));
            }
        }

        private void write(Report report) throws WriteFailure, NoOfficeProgram {
            Lazy<ReportDocument> document = new Lazy<>(() -> app.document(report));
            for (ExportFile kind : ExportFile.values()) {
                if (wish.files().contains(kind)) {
                    write(report, document, kind);
                }
            }
        }

        private void write(Report report, Lazy<ReportDocument> document, ExportFile kind)
                throws WriteFailure, NoOfficeProgram {
            Path file =
                    folder.resolve(
                            names.next(report, kind.title() + wish.suffix(), kind.extension()));
            progress.starts(written.size(), all, file);
            switch (kind) {
                case WORD -> word.write(document.get(), file, progress::isCancelled);
                case EXCEL ->
                        WorkbookWriter.write(
                                WorkbookAssembler.assemble(
                                        app.figures(report), EvaluationForm.chosenBy(report)),
                                file,
                                progress::isCancelled);
                case CHECK_WORD ->
                        word.write(paper(report).document(), file, progress::isCancelled);
                case CHECK_EXCEL ->
                        WorkbookWriter.write(paper(report).workbook(), file, progress::isCancelled);
                case PDF ->
                        OfficeProgram.find()
                                .print(
                                        out -> word.write(document.get(), out),
                                        file,
                                        progress::isCancelled);
            }
            written.add(file);
            progress.written(file);
        }

        private CheckPaper paper(Report report) {
            return new CheckPaper(report, app.check(report));
        }
    }
}
