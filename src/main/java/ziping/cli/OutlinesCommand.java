package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.report.outline.Outline;

/** The outlines there are, the default first. */
@Command(name = "outlines", description = "列出可用的报告提纲，第一个是默认提纲")
final class OutlinesCommand extends ZipingCommand {

    @Option(names = "--json", description = "用JSON输出")
    private boolean json;

    @Override
    int run(AppContext app, Terminal terminal) {
        Choices.print(
                app.outlines().all(), Outline::id, Outline::title, Outline::source, json, terminal);
        return ExitCode.DONE;
    }
}
