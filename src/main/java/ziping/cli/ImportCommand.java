package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import ziping.app.AppContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes project files and packages into the data folder. All are read before the first one is kept.
 */
@Command(name = "import", description = "把project.json或自评材料导入数据文件夹，输出项目编号；自评材料没有通过核对时不导入，退出码为1")
final class ImportCommand extends ListingCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "文件",
            description = "一个或多个project.json，或收到的自评材料（文件夹、zip或ziping文件）")
    private List<Path> files;

    @Option(names = "--replace", description = "数据文件夹中已有、内容不同的项目用文件中的内容替换")
    private boolean replace;

    @Override
    int list(AppContext app, Terminal terminal) throws IOException {
        Map<Path, Incoming> read = new LinkedHashMap<>();
        for (Path file : files) {
            read.put(file, Incoming.read(file, app, terminal));
        }
        if (tellProblems(read, terminal)) {
            return ExitCode.NO;
        }
        read.forEach(this::refuseIfDifferent);
        app.store().backups().makeIfChanged();
        for (Incoming incoming : read.values()) {
            incoming.keep(app);
            terminal.result(incoming.id());
        }
        return ExitCode.DONE;
    }

    private static boolean tellProblems(Map<Path, Incoming> read, Terminal terminal) {
        read.forEach(
                (file, incoming) ->
                        incoming.problems()
                                .forEach(
                                        problem ->
                                                terminal.say(
                                                        "“%s”没有通过核对，没有导入：%s"
                                                                .formatted(
                                                                        file, problem.message()))));
        return read.values().stream().anyMatch(incoming -> !incoming.problems().isEmpty());
    }

    private void refuseIfDifferent(Path file, Incoming incoming) {
        if (!replace && incoming.differs()) {
            throw new FileFault(
                    file,
                    "数据文件夹中已有编号为“" + incoming.id() + "”的项目，内容不同。要用文件中的内容替换，请加上--replace。",
                    null);
        }
    }
}
