package ziping.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.app.CheckedReport;
import ziping.app.ExportFile;
import ziping.app.ExportProgress;
import ziping.app.ExportWish;
import ziping.app.NoOfficeProgram;
import ziping.app.ReportFiles;
import ziping.app.ReportSource;
import ziping.check.CheckResult;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.rule.KnownDefects;
import ziping.export.WriteFailure;
import ziping.export.word.TemplateRefused;
import ziping.project.Project;
import ziping.report.Report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The self-check. */
@Command(name = "check", description = "自查：找出会被财政部门退回的问题；有未处理的必改项时退出码为1")
final class CheckCommand extends ZipingCommand {

    private static final ExportWish LISTS =
            new ExportWish(
                    Set.of(ExportFile.CHECK_WORD, ExportFile.CHECK_EXCEL), "", "", false, false);

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Checked checked;

    @Option(names = "--json", description = "用JSON输出；--all时为列表，每项另有编号和项目名称")
    private boolean json;

    @Option(
            names = "--to",
            paramLabel = "文件夹",
            description = "另把自查清单写成Word和Excel文件，放到这个文件夹；--text没有清单")
    private Path to;

    /** What is checked: reports, or a text that nobody entered. */
    static final class Checked {

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Source source;

        @Option(names = "--text", paramLabel = "文件", description = "一个纯文本的报告或表格，不必录入程序")
        private Path text;
    }

    @Override
    int run(AppContext app, Terminal terminal)
            throws WriteFailure, TemplateRefused, NoOfficeProgram {
        if (checked.text != null) {
            if (to != null) {
                throw new UsageFault("--text检查的文字没有自查清单，请去掉--to。");
            }
            CheckResult result = KnownDefects.list().run(text(app));
            print(result, terminal, json ? Answer.json(CheckAnswer.of(result)) : "");
            return code(result);
        }
        return reports(app, terminal);
    }

    private Subject text(AppContext app) {
        return Subject.ofText(
                TextFile.read(checked.text), app.rulePacks().find(""), app.outlines().all());
    }

    private int reports(AppContext app, Terminal terminal)
            throws WriteFailure, TemplateRefused, NoOfficeProgram {
        List<OfMany> answers = new ArrayList<>();
        int code = ExitCode.DONE;
        Iterable<CheckedReport> all = app.check(checked.source.reports(app, terminal))::iterator;
        for (CheckedReport one : all) {
            code = Math.max(code, code(one.result()));
            if (json) {
                answers.add(OfMany.of(one.report(), one.result()));
            } else {
                Project project = one.report().project();
                terminal.result(project.year() + "年度 " + project.name());
                print(one.result(), terminal, "");
            }
        }
        if (to != null) {
            List<ReportSource> listed = checked.source.readers(app, terminal, 0);
            new ReportFiles(app).write(listed, to, LISTS, ExportProgress.SILENT);
        }
        if (json) {
            boolean many = checked.source.isMany();
            terminal.result(Answer.json(many ? answers : answers.getFirst().answer()));
        }
        return code;
    }

    private static int code(CheckResult result) {
        return result.allowsHandIn() ? ExitCode.DONE : ExitCode.NO;
    }

    private static void print(CheckResult result, Terminal terminal, String document) {
        if (!document.isEmpty()) {
            terminal.result(document);
            return;
        }
        for (Remark remark : result.open()) {
            terminal.result(
                    String.join(
                            "\t",
                            remark.id(),
                            remark.severity().label(),
                            remark.place().words(),
                            remark.message(),
                            remark.advice()));
        }
        terminal.result(
                "必改%d项，提示%d项，参考%d项"
                        .formatted(
                                result.count(Severity.MUST),
                                result.count(Severity.HINT),
                                result.count(Severity.NOTE)));
    }

    /** The answer for one of many reports: the same with its names. */
    private record OfMany(
            String id, int year, String unit, String name, @JsonUnwrapped CheckAnswer answer) {

        static OfMany of(Report report, CheckResult result) {
            return new OfMany(
                    report.id(),
                    report.project().year(),
                    Answer.word(report.unit().name()),
                    Answer.word(report.project().name()),
                    CheckAnswer.of(result));
        }
    }
}
