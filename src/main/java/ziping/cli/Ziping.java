package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import ziping.app.AppFolders;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The program as a command; its subcommands do the work. */
@Command(
        name = "ziping",
        description = "项目支出绩效自评。不带命令运行时打开窗口。",
        versionProvider = Cli.Version.class,
        subcommands = {
            ExportCommand.class,
            OutlinesCommand.class,
            FormsCommand.class,
            ScoreCommand.class,
            CheckCommand.class,
            ProjectCommand.class,
            ImportCommand.class,
            ProjectsCommand.class,
            HandInCommand.class,
            VerifyCommand.class,
            CollectCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
final class Ziping implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--data",
            paramLabel = "文件夹",
            scope = ScopeType.INHERIT,
            description = "使用另一个数据文件夹，没有时自动建立")
    private Path data;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "显示用法")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "显示版本")
    boolean version;

    Ziping(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Where this run speaks. */
    Terminal terminal() {
        return terminal;
    }

    /** The folders this run was told to use. */
    AppFolders folders() {
        return data == null ? AppFolders.ofThisUser() : AppFolders.in(data);
    }

    /** Without a command there is nothing to do here. */
    @Override
    public Integer call() {
        terminal.say("没有写命令，可用的命令见“ziping --help”。");
        return ExitCode.USAGE;
    }
}
