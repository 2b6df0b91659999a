package ziping.cli;

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

import ziping.app.AppFolders;
import ziping.app.ProgramVersion;
import ziping.app.WindowStart;
import ziping.submission.PackageForm;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
     * What the window shall show when the arguments ask for no command: they are nothing, or {@code
     * --data}, or a package that is opened with the program.
     */
    public static Optional<WindowStart> window(String[] args) {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        Optional<Path> data = takeData(left);
        Optional<Path> file = takePackage(left);
        if (!left.isEmpty()) {
            return Optional.empty();
        }
        AppFolders folders = data.map(AppFolders::in).orElseGet(AppFolders::ofThisUser);
        return Optional.of(new WindowStart(folders, file));
    }

    private static Optional<Path> takeData(Deque<String> left) {
        String first = left.isEmpty() ? "" : left.peek();
        if (first.startsWith(DATA + "=")) {
            left.remove();
            return Optional.of(Path.of(first.substring(DATA.length() + 1)));
        }
        if (first.equals(DATA) && left.size() > 1) {
            left.remove();
            return Optional.of(Path.of(left.remove()));
        }
        return Optional.empty();
    }

    private static Optional<Path> takePackage(Deque<String> left) {
        boolean there =
                left.size() == 1
                        && left.peek().toLowerCase(Locale.ROOT).endsWith(PackageForm.FILE.ending());
        return there ? Optional.of(Path.of(left.remove())) : Optional.empty();
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
