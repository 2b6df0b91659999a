package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.export.SafeFile;
import ziping.store.Backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a verified backup and puts a copy of it somewhere else. */
@Command(name = "backup", description = "备份数据文件夹，输出备份文件的位置")
final class BackupCommand extends ZipingCommand {

    @Option(names = "--to", required = true, paramLabel = "文件夹", description = "备份放到哪里")
    private Path to;

    @Override
    int run(AppContext app, Terminal terminal) throws IOException {
        Backup backup =
                app.store()
                        .backups()
                        .make()
                        .orElseThrow(
                                () ->
                                        new FileFault(
                                                app.folders().data(),
                                                "这里没有项目，而以前的备份里有，所以没有备份。请先用restore恢复。",
                                                null));
        Path target = to.resolve(backup.file().getFileName().toString());
        SafeFile.write(target, out -> Files.copy(backup.file(), out));
        terminal.result(target);
        return ExitCode.DONE;
    }
}
