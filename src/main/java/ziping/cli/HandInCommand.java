package ziping.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.app.HandIn;
import ziping.app.HandInRefused;
import ziping.app.HandInWish;
import ziping.app.NoOfficeProgram;
import ziping.app.PackageName;
import ziping.app.SettingsFile;
import ziping.app.StopSignal;
import ziping.exchange.Sample;
import ziping.export.word.TemplateRefused;
import ziping.report.Report;
import ziping.submission.PackageForm;
import ziping.submission.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes packages to be handed in. */
@Command(name = "handin", description = "报送：写出自评材料并逐个文件读回核对，输出其位置，每行一个；有未处理的必改项的项目不写，退出码为1")
final class HandInCommand extends ListingCommand {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Handed source;

    @Option(names = "--to", required = true, paramLabel = "文件夹", description = "材料写到哪里，如U盘")
    private Path to;

    @ArgGroup private OneFile oneFile = new OneFile();

    @Option(names = "--pdf", description = "报告另附PDF，需要本机装有LibreOffice（Windows上也可以是WPS、Word）")
    private boolean pdf;

    @Option(
            names = "--name",
            paramLabel = "规则",
            description = "文件夹命名规则，可用〔年度〕〔单位〕〔项目〕〔编码〕〔次数〕，各部分用_隔开；不写时按设置")
    private String name;

    @Option(names = "--by", paramLabel = "姓名", description = "报送人，记入报送记录；不写时为本机的用户名")
    private String by = System.getProperty("user.name");

    /** What is handed in; exactly one of these is given. */
    static final class Handed {

        @Option(names = "--demo", description = "随程序提供的完整演示项目（演示数据），不记入报送记录")
        private boolean demo;

        @Option(names = "--project", paramLabel = "编号", description = "数据文件夹中的一个项目，编号见projects命令")
        private String project;

        @Option(names = "--all", description = "数据文件夹中的全部项目")
        private boolean all;

        private Stream<Report> reports(AppContext app) {
            return all
                    ? Source.all(app.store().reports())
                    : Stream.of(Source.kept(project, app.store().reports()));
        }
    }

    /** One file instead of a folder; at most one of these is given. */
    static final class OneFile {

        @Option(names = "--zip", description = "写成一个zip文件，用于邮件或内网传送")
        private boolean zip;

        @Option(names = "--file", description = "写成一个.ziping文件，装有本程序的电脑双击即可核对")
        private boolean file;

        private PackageForm form() {
            if (file) {
                return PackageForm.FILE;
            }
            return zip ? PackageForm.ZIP : PackageForm.FOLDER;
        }
    }

    /** One hand-in. */
    private interface Work {

        Path run() throws IOException, HandInRefused, NoOfficeProgram;
    }

    @Override
    int list(AppContext app, Terminal terminal)
            throws IOException, TemplateRefused, NoOfficeProgram {
        String pattern =
                name == null ? new SettingsFile(app.folders().data()).read().packageName() : name;
        HandInWish wish = new HandInWish(to, oneFile.form(), pdf, by, new PackageName(pattern));
        HandIn handIn = new HandIn(app, wish);
        Progress progress = Shown.progress(terminal);
        try (StopSignal stop = StopSignal.watch()) {
            if (source.demo) {
                return run(
                        () -> handIn.sample(Sample.DEMO_2025, progress, stop::isGiven), terminal);
            }
            int code = ExitCode.DONE;
            Iterator<Report> reports = source.reports(app).iterator();
            while (reports.hasNext()) {
                Report report = reports.next();
                int one = run(() -> handIn.kept(report, progress, stop::isGiven), terminal);
                code = Math.max(code, one);
            }
            return code;
        }
    }

    /** One project that must wait does not keep the others from being handed in. */
    private static int run(Work work, Terminal terminal) throws IOException, NoOfficeProgram {
        try {
            Path place = work.run();
            terminal.progress("");
            terminal.result(place);
            return ExitCode.DONE;
        } catch (HandInRefused refused) {
            terminal.say(refused.getMessage());
            refused.remarks()
                    .forEach(
                            remark ->
                                    terminal.say(
                                            "%s　%s：%s"
                                                    .formatted(
                                                            remark.id(),
                                                            remark.place().words(),
                                                            remark.message())));
            return ExitCode.NO;
        }
    }
}
