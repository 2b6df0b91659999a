package ziping.cli;

import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.app.ReportSource;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.store.ReportRepository;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which reports a command is about; exactly one of these is given. */
final class Source {

    @Option(names = "--sample", description = "随程序提供的真实样例（五华区政务服务局2019年度）")
    private boolean sample;

    @Option(names = "--demo", description = "随程序提供的完整演示项目（演示数据）")
    private boolean demo;

    @Option(names = "--project", paramLabel = "编号", description = "数据文件夹中的一个项目，编号见projects命令")
    private String project;

    @Option(names = "--all", description = "数据文件夹中的全部项目")
    private boolean all;

    @Option(names = "--file", paramLabel = "文件", description = "一个project.json文件")
    private Path file;

    /** Whether many reports may come of it. */
    boolean isMany() {
        return all;
    }

    /** Whether they are kept in the data folder. */
    boolean isKept() {
        return all || project != null;
    }

    /** The reports, each read when its turn comes. */
    Stream<Report> reports(AppContext app, Terminal terminal) {
        if (all) {
            return all(app.store().reports());
        }
        return Stream.of(one(app, terminal));
    }

    /**
     * The same, to be read one by one.
     *
     * @param year only those of this year; 0 for all
     */
    List<ReportSource> readers(AppContext app, Terminal terminal, int year) {
        if (!all) {
            return List.of(ReportSource.of(one(app, terminal)));
        }
        ReportRepository reports = app.store().reports();
        return reports.list().stream()
                .filter(summary -> year == 0 || summary.year() == year)
                .map(summary -> new ReportSource(summary.id(), () -> reports.find(summary.id())))
                .toList();
    }

    private Report one(AppContext app, Terminal terminal) {
        if (sample) {
            return Sample.WUHUA_2019.report();
        }
        if (demo) {
            return Sample.DEMO_2025.report();
        }
        if (file != null) {
            return ProjectFile.read(file, terminal);
        }
        return kept(project, app.store().reports());
    }

    /** The report of the data folder with this id. */
    static Report kept(String id, ReportRepository reports) {
        return reports.find(id)
                .orElseThrow(() -> new UsageFault("数据文件夹中没有编号为“" + id + "”的项目，编号可用projects命令查看。"));
    }

    /** The reports of the data folder, each read when its turn comes. */
    static Stream<Report> all(ReportRepository reports) {
        List<String> ids = reports.list().stream().map(ReportSummary::id).toList();
        return ids.stream().flatMap(id -> reports.find(id).stream());
    }
}
