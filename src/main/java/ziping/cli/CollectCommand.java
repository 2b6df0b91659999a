package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import ziping.app.AppContext;
import ziping.app.StopSignal;
import ziping.app.SubmissionCollector;
import ziping.export.excel.WorkbookWriter;
import ziping.report.collection.Collected;
import ziping.report.collection.CollectionWorkbook;
import ziping.report.collection.LeftOut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts what many units handed in into one workbook. */
@Command(name = "collect", description = "汇总：核对文件夹下的全部自评材料，每个项目一行写成工作簿；有材料没有通过核对时退出码为1")
final class CollectCommand extends ListingCommand {

    @Parameters(paramLabel = "文件夹", description = "收到的自评材料（文件夹或zip文件）都在它下面")
    private Path folder;

    @Option(names = "--to", required = true, paramLabel = "文件.xlsx", description = "汇总工作簿写到哪里")
    private Path to;

    @Override
    int list(AppContext app, Terminal terminal) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileFault(folder, "没有这个文件夹，请检查路径。", null);
        }
        Collected collected = collected(app, terminal);
        terminal.result(to);
        terminal.say(
                "计入%d个项目；没有通过核对的材料%d份，有更新报送的材料%d份。"
                        .formatted(
                                collected.projects().size(),
                                collected.failures(),
                                collected.superseded().size()));
        collected.failed().stream()
                .map(LeftOut::place)
                .distinct()
                .forEach(place -> terminal.say("没有通过核对：" + place));
        return collected.failed().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private Collected collected(AppContext app, Terminal terminal) throws IOException {
        try (StopSignal stop = StopSignal.watch()) {
            Collected collected =
                    SubmissionCollector.collect(
                            app, folder, Shown.progress(terminal), stop::isGiven);
            if (collected.projects().isEmpty() && collected.failed().isEmpty()) {
                throw new FileFault(folder, "这里没有自评材料，请检查是否选错了文件夹。", null);
            }
            WorkbookWriter.write(CollectionWorkbook.of(collected), to, stop::isGiven);
            return collected;
        } finally {
            terminal.progress("");
        }
    }
}
