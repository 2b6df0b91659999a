package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.report.ReportSummary;
import ziping.value.MoneyUnit;
import ziping.value.Points;

import java.util.List;

/** The list of projects. */
@Command(name = "projects", description = "列出数据文件夹中的项目")
final class ProjectsCommand extends ZipingCommand {

    @Option(names = "--json", description = "用JSON输出")
    private boolean json;

    @Override
    int run(AppContext app, Terminal terminal) {
        List<ReportSummary> list = app.store().reports().list();
        if (json) {
            terminal.result(Answer.json(list.stream().map(Row::of).toList()));
        } else {
            list.forEach(row -> terminal.result(line(row)));
        }
        return ExitCode.DONE;
    }

    private static String line(ReportSummary row) {
        return String.join(
                "\t",
                row.id(),
                String.valueOf(row.year()),
                row.unit(),
                row.name(),
                MoneyUnit.YUAN.text(row.budget()),
                MoneyUnit.YUAN.text(row.spent()),
                Points.score(row.total()),
                row.grade(),
                row.stage().label());
    }

    /** A row in JSON; its keys are a contract. */
    private record Row(
            String id,
            int year,
            String unit,
            String name,
            String budget,
            String spent,
            String total,
            String grade,
            String mark,
            String changed,
            String state) {

        static Row of(ReportSummary row) {
            return new Row(
                    row.id(),
                    row.year(),
                    Answer.word(row.unit()),
                    Answer.word(row.name()),
                    Answer.amount(row.budget()),
                    Answer.amount(row.spent()),
                    Answer.score(row.total()),
                    Answer.word(row.grade()),
                    Answer.word(row.mark()),
                    row.changed().toString(),
                    row.stage().label());
        }
    }
}
