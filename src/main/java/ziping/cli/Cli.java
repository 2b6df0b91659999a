package ziping.cli;

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

import ziping.app.AppFolders;
import ziping.app.ProgramVersion;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** The command line: arguments in, exit code out. */
public final class Cli {

    private static final int WIDTH = 100;
    private static final String DATA = "--data";

    private Cli() {}

    /** Runs a command on the streams of this process and answers its exit code. */
    public static int run(String[] args) {
        return run(args, Terminal.ofProcess());
    }

    /** Runs a command on other streams. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, new Terminal(out, err, false));
    }

    /**
     * The folders of the window when the arguments ask for no command: none at all, or only {@code
     * --data}.
     */
    public static Optional<AppFolders> window(String[] args) {
        if (args.length == 0) {
            return Optional.of(AppFolders.ofThisUser());
        }
        if (args.length == 2 && args[0].equals(DATA)) {
            return Optional.of(AppFolders.in(Path.of(args[1])));
        }
        return args.length == 1 && args[0].startsWith(DATA + "=")
                ? Optional.of(AppFolders.in(Path.of(args[0].substring(DATA.length() + 1))))
                : Optional.empty();
    }

    private static int run(String[] args, Terminal terminal) {
        CommandLine line = new CommandLine(new Ziping(terminal));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(WIDTH);
        line.setParameterExceptionHandler(
                (wrong, given) -> {
                    terminal.say(UsageMessages.of(wrong));
                    return ExitCode.USAGE;
                });
        speakChinese(line);
        return line.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static void speakChinese(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .synopsisSubcommandLabel("[命令]")
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n");
        line.getSubcommands().values().forEach(Cli::speakChinese);
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"ziping " + ProgramVersion.text()};
        }
    }
}
