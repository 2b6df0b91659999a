package ziping.cli;

import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.app.NoOfficeProgram;
import ziping.export.word.TemplateRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A command that answers lines: written files or ids. In JSON they are one array. */
abstract class ListingCommand extends ZipingCommand {

    @Option(names = "--json", description = "用JSON输出：把各行结果放在一个数组里")
    private boolean json;

    /** Does the work; each result is a line. */
    abstract int list(AppContext app, Terminal terminal)
            throws IOException, TemplateRefused, NoOfficeProgram;

    @Override
    final int run(AppContext app, Terminal terminal)
            throws IOException, TemplateRefused, NoOfficeProgram {
        if (!json) {
            return list(app, terminal);
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PrintStream gathered = new PrintStream(lines, true, StandardCharsets.UTF_8);
        try {
            return list(app, new Terminal(gathered, terminal.err(), terminal.interactive()));
        } finally {
            // also after a fault: what was written before it is there
            terminal.result(Answer.json(lines.toString(StandardCharsets.UTF_8).lines().toList()));
        }
    }
}
