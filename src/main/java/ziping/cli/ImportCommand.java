package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import ziping.app.AppContext;
import ziping.report.Report;
import ziping.store.ReportRepository;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes project files into the data folder. All are read before the first one is kept. */
@Command(name = "import", description = "把project.json导入数据文件夹，输出项目编号")
final class ImportCommand extends ZipingCommand {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "一个或多个project.json文件")
    private List<Path> files;

    @Option(names = "--replace", description = "编号相同、内容不同的项目用文件中的内容替换")
    private boolean replace;

    @Override
    int run(AppContext app, Terminal terminal) {
        ReportRepository kept = app.store().reports();
        Map<Path, Report> read = new LinkedHashMap<>();
        for (Path file : files) {
            Report report = ProjectFile.read(file, terminal);
            refuseIfDifferent(file, report, kept);
            read.put(file, report);
        }
        app.store().backups().makeIfChanged();
        for (Report report : read.values()) {
            keep(report, kept);
            terminal.result(report.id());
        }
        return ExitCode.DONE;
    }

    private void refuseIfDifferent(Path file, Report report, ReportRepository kept) {
        Optional<Report> present = kept.find(report.id());
        if (!replace && present.isPresent() && !present.get().equals(report)) {
            throw new FileFault(
                    file,
                    "数据文件夹中已有编号为“" + report.id() + "”的项目，内容不同。要用文件中的内容替换，请加上--replace。",
                    null);
        }
    }

    private static void keep(Report report, ReportRepository kept) {
        kept.find(report.id())
                .ifPresentOrElse(before -> kept.save(before, report), () -> kept.add(report));
    }
}
