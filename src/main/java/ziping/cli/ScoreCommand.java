package ziping.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;

/** Every score with its explanation. */
@Command(name = "score", description = "计分：逐项得分及计算依据、总分、等级和预警")
final class ScoreCommand extends ZipingCommand {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Option(names = "--json", description = "用JSON输出；--all时为列表，每项另有编号和项目名称")
    private boolean json;

    @Override
    int run(AppContext app, Terminal terminal) {
        List<ReportFigures> all = source.reports(app, terminal).map(app::figures).toList();
        if (!json) {
            all.forEach(figures -> print(figures, terminal));
        } else if (source.isMany()) {
            terminal.result(Answer.json(all.stream().map(OfMany::of).toList()));
        } else {
            terminal.result(Answer.json(ScoreAnswer.of(all.getFirst())));
        }
        return ExitCode.DONE;
    }

    private static void print(ReportFigures figures, Terminal terminal) {
        ScoreSheet sheet = figures.sheet();
        terminal.result(
                figures.report().project().year() + "年度 " + figures.report().project().name());
        line(
                terminal,
                "预算执行率",
                Rate.text(sheet.execution().rate()),
                sheet.execution().points(),
                sheet.execution().score(),
                sheet.execution().explanation());
        for (IndicatorScore row : sheet.rows()) {
            line(
                    terminal,
                    row.indicator().level2(),
                    row.indicator().name(),
                    row.indicator().points(),
                    row.score(),
                    row.explanation());
        }
        line(terminal, "总分", sheet.gradeLabel(), sheet.possible(), sheet.total(), "");
    }

    private static void line(
            Terminal terminal,
            String kind,
            String name,
            BigDecimal points,
            BigDecimal score,
            String explanation) {
        terminal.result(
                String.join(
                                "\t",
                                kind,
                                name,
                                Points.weight(points),
                                Points.score(score),
                                explanation)
                        .stripTrailing());
    }

    /** The answer for one of many reports: the same with its names. */
    private record OfMany(
            String id, int year, String unit, String name, @JsonUnwrapped ScoreAnswer answer) {

        static OfMany of(ReportFigures figures) {
            Report report = figures.report();
            return new OfMany(
                    report.id(),
                    report.project().year(),
                    Answer.word(report.unit().name()),
                    Answer.word(report.project().name()),
                    ScoreAnswer.of(figures));
        }
    }
}
