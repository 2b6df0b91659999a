package ziping.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.app.ExportFile;
import ziping.app.ExportProgress;
import ziping.app.ExportWish;
import ziping.app.NoOfficeProgram;
import ziping.app.ReportFiles;
import ziping.app.ReportSource;
import ziping.app.StopSignal;
import ziping.export.word.TemplateRefused;
import ziping.report.form.EvaluationForm;
import ziping.report.outline.Outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes Word reports and Excel workbooks. */
@Command(name = "export", description = "导出自评报告（Word）和自评表（Excel），输出文件位置，每行一个")
final class ExportCommand extends ListingCommand {

    /** What may be written alone. */
    enum Only {
        /** The report. */
        WORD(ExportFile.WORD),
        /** The workbook. */
        EXCEL(ExportFile.EXCEL);

        private final ExportFile file;

        Only(ExportFile file) {
            this.file = file;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Option(names = "--to", required = true, paramLabel = "文件夹", description = "文件写到哪里")
    private Path to;

    @Option(names = "--only", paramLabel = "word|excel", description = "只写其中一种")
    private Only only;

    @Option(names = "--outline", paramLabel = "编号", description = "报告提纲，编号见outlines命令")
    private String outline = "";

    @Option(names = "--form", paramLabel = "编号", description = "自评表格式，编号见forms命令")
    private String form = "";

    @Option(names = "--year", paramLabel = "年度", description = "与--all同用：只导出这一年度的项目")
    private int year;

    @Option(names = "--public", description = "公开版：隐去电话、证件号码、邮箱，姓名只留姓氏")
    private boolean publicVersion;

    @Option(names = "--draft", description = "每页标注征求意见稿")
    private boolean draft;

    @Option(names = "--pdf", description = "另存一份PDF，需要本机装有LibreOffice（Windows上也可以是WPS、Word）")
    private boolean pdf;

    @Override
    int list(AppContext app, Terminal terminal)
            throws IOException, TemplateRefused, NoOfficeProgram {
        refuseUnknownChoices(app);
        if (year != 0 && !source.isMany()) {
            throw new UsageFault("--year 要与 --all 同用。");
        }
        List<ReportSource> reports = source.readers(app, terminal, year);
        ExportWish wish = new ExportWish(files(), outline, form, publicVersion, draft);
        try (StopSignal stop = StopSignal.watch()) {
            ReportFiles exported = new ReportFiles(app);
            exported.write(reports, to, wish, shown(terminal, stop));
            if (source.isKept()) {
                exported.remember(reports);
            }
            sayWhatIsMissing(exported, terminal);
        }
        return ExitCode.DONE;
    }

    private void sayWhatIsMissing(ReportFiles exported, Terminal terminal)
            throws IOException, TemplateRefused {
        String fonts = files().contains(ExportFile.WORD) ? exported.missingFonts() : "";
        if (!fonts.isEmpty()) {
            terminal.say(fonts);
        }
    }

    private Set<ExportFile> files() {
        Set<ExportFile> files =
                only == null
                        ? EnumSet.of(ExportFile.WORD, ExportFile.EXCEL)
                        : EnumSet.of(only.file);
        if (pdf) {
            files.add(ExportFile.PDF);
        }
        return files;
    }

    private void refuseUnknownChoices(AppContext app) {
        List<Outline> outlines = app.outlines().all();
        if (!outline.isEmpty() && outlines.stream().noneMatch(o -> o.id().equals(outline))) {
            throw new UsageFault(
                    "没有编号为“%s”的提纲，可用的有：%s。"
                            .formatted(
                                    outline,
                                    outlines.stream()
                                            .map(Outline::id)
                                            .collect(Collectors.joining("、"))));
        }
        if (!form.isEmpty() && EvaluationForm.find(form).isEmpty()) {
            throw new UsageFault(
                    "没有编号为“%s”的自评表格式，可用的有：%s。"
                            .formatted(
                                    form,
                                    EvaluationForm.ALL.stream()
                                            .map(EvaluationForm::id)
                                            .collect(Collectors.joining("、"))));
        }
    }

    private static ExportProgress shown(Terminal terminal, StopSignal stop) {
        return new ExportProgress() {
            @Override
            public void starts(int done, int all, Path file) {
                terminal.progress("正在写第" + (done + 1) + "个文件，共" + all + "个：" + file.getFileName());
            }

            @Override
            public void written(Path file) {
                terminal.progress("");
                terminal.result(file);
            }

            @Override
            public boolean isCancelled() {
                return stop.isGiven();
            }
        };
    }
}
