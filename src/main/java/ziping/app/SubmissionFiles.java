package ziping.app;

import ziping.check.CheckResult;
import ziping.evidence.AttachmentIndex;
import ziping.evidence.Evidence;
import ziping.exchange.ProjectJson;
import ziping.export.FileNames;
import ziping.export.SafeFile;
import ziping.export.excel.WorkbookWriter;
import ziping.export.word.ReportTemplate;
import ziping.export.word.TemplateRefused;
import ziping.export.word.WordReportWriter;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.Submission;
import ziping.report.WorkbookAssembler;
import ziping.report.document.ReportDocument;
import ziping.report.document.Workbook;
import ziping.report.form.EvaluationForm;
import ziping.submission.Manifest;
import ziping.submission.PackageFile;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes the package of a report. What the program writes is made in memory; of evidence only the
 * way to its bytes is kept, because scans can be larger than memory.
 */
public final class SubmissionFiles {

    private static final String EVIDENCE_FOLDER = "佐证材料/";
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");

    private final AppContext app;
    private final WordReportWriter word;

    /**
     * The packages of this program's reports.
     *
     * @throws TemplateRefused if the unit's own Word template cannot serve
     */
    public SubmissionFiles(AppContext app) throws TemplateRefused {
        this.app = app;
        this.word = new WordReportWriter(ReportTemplate.in(app.folders().templates()));
    }

    /**
     * The package of a report, as the next hand-in after those it has.
     *
     * @param check what the self-check says, for the 自查清单
     * @param evidence opens the bytes of a piece of evidence; not asked where only paper is there
     * @param wish how the package is named, and whether a PDF goes in
     * @param progress hears which file is being made; how long that takes is not known
     * @throws ziping.template.TemplateException if it chose an outline or a pack that is not here
     * @throws NoOfficeProgram if a PDF is wanted and cannot be made
     */
    public SubmissionPackage of(
            Report report,
            CheckResult check,
            Function<Evidence, PackageFile.Source> evidence,
            HandInWish wish,
            Progress progress,
            BooleanSupplier cancelled)
            throws IOException, NoOfficeProgram {
        ReportFigures figures = app.figures(report);
        ReportDocument document = app.document(report);
        List<PackageFile> files = new ArrayList<>();
        progress.at(making(ExportFile.WORD), 0, 0);
        files.add(file(ExportFile.WORD, out -> word.write(document, out)));
        if (wish.pdf()) {
            progress.at(making(ExportFile.PDF), 0, 0);
            files.add(PackageFile.of(name(ExportFile.PDF), pdf(document, cancelled)));
        }
        progress.at(making(ExportFile.EXCEL), 0, 0);
        files.add(file(ExportFile.EXCEL, out -> WorkbookWriter.write(workbook(figures), out)));
        CheckPaper paper = new CheckPaper(report, check);
        files.add(file(ExportFile.CHECK_WORD, out -> word.write(paper.document(), out)));
        files.add(file(ExportFile.CHECK_EXCEL, out -> WorkbookWriter.write(paper.workbook(), out)));
        files.add(PackageFile.of(Manifest.PROJECT, project(report)));
        files.addAll(evidence(report, evidence));
        SubmissionPackage contents = named(report, wish.name(), figures, files);
        return contents.with(PackageFile.of(PackingList.FILE, PackingList.of(contents, figures)));
    }

    /**
     * The paths of what {@link #of} puts into a package beside the evidence, in the same order; the
     * manifest, which is written last, is one of them.
     */
    public static List<String> paths(boolean pdf) {
        List<String> paths = new ArrayList<>(List.of(PackingList.FILE, name(ExportFile.WORD)));
        if (pdf) {
            paths.add(name(ExportFile.PDF));
        }
        paths.addAll(
                List.of(
                        name(ExportFile.EXCEL),
                        name(ExportFile.CHECK_WORD),
                        name(ExportFile.CHECK_EXCEL),
                        Manifest.PROJECT,
                        Manifest.FILE));
        return paths;
    }

    private static String making(ExportFile kind) {
        return "正在生成 " + name(kind);
    }

    /** The project as it is handed in; earlier hand-ins are this office's own history. */
    static byte[] project(Report report) {
        return ProjectJson.write(report.withSubmissions(List.of()));
    }

    private byte[] pdf(ReportDocument document, BooleanSupplier cancelled)
            throws IOException, NoOfficeProgram {
        return OfficeProgram.find().pdf(out -> word.write(document, out), cancelled);
    }

    private SubmissionPackage named(
            Report report, PackageName name, ReportFigures figures, List<PackageFile> files) {
        int sequence = 1 + report.lastSubmission().map(Submission::sequence).orElse(0);
        return new SubmissionPackage(
                name.of(report, sequence),
                "ziping " + ProgramVersion.text(),
                figures.pack().id(),
                app.now(),
                sequence,
                report.project().year(),
                report.unit().name(),
                report.project().name(),
                files);
    }

    private static Workbook workbook(ReportFigures figures) {
        return WorkbookAssembler.assemble(figures, EvaluationForm.chosenBy(figures.report()));
    }

    private static List<PackageFile> evidence(
            Report report, Function<Evidence, PackageFile.Source> source) {
        List<AttachmentIndex.Entry> entries = AttachmentIndex.of(report.evidence()).entries();
        int digits = Math.max(2, String.valueOf(entries.size()).length());
        return entries.stream()
                .filter(entry -> !entry.evidence().sha256().isEmpty())
                .map(
                        entry ->
                                new PackageFile(
                                        EVIDENCE_FOLDER + name(entry, digits),
                                        entry.evidence().size(),
                                        source.apply(entry.evidence())))
                .toList();
    }

    /** {@code 01_项目立项批复.pdf}: its number and title as the attachment index has them. */
    private static String name(AttachmentIndex.Entry entry, int digits) {
        String number = ("%0" + digits + "d").formatted(entry.number());
        String file = entry.evidence().fileName();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        boolean extension = file.contains(".") && EXTENSION.matcher(ending).matches();
        String title = entry.evidence().title();
        String words = !title.isEmpty() || !extension ? title : stem(file);
        return new FileNames().next(List.of(number, words), extension ? ending : "");
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static PackageFile file(ExportFile kind, SafeFile.Content content) throws IOException {
        return made(name(kind), content);
    }

    private static String name(ExportFile kind) {
        return kind.title() + "." + kind.extension();
    }

    private static PackageFile made(String path, SafeFile.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return PackageFile.of(path, bytes.toByteArray());
    }
}
