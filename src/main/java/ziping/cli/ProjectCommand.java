package ziping.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

import ziping.app.AppContext;
import ziping.exchange.ProjectJson;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The project in the exchange format. */
@Command(name = "project", description = "输出项目数据（project.json）；--all时为一个列表")
final class ProjectCommand extends ZipingCommand {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Override
    int run(AppContext app, Terminal terminal) {
        List<String> documents =
                source.reports(app, terminal)
                        .map(ProjectJson::write)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                        .toList();
        terminal.result(
                source.isMany() ? "[" + String.join(",\n", documents) + "]" : documents.getFirst());
        return ExitCode.DONE;
    }
}
