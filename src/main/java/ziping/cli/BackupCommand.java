package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import ziping.app.AppContext;
import ziping.store.Backups;

import java.nio.file.Path;

/** Makes a verified backup and carries everything, supporting material included, elsewhere. */
@Command(name = "backup", description = "把全部项目和佐证材料备份成一个文件，输出其位置")
final class BackupCommand extends ListingCommand {

    @Option(names = "--to", required = true, paramLabel = "文件夹", description = "备份放到哪里")
    private Path to;

    @Override
    int list(AppContext app, Terminal terminal) {
        Backups backups = app.store().backups();
        if (backups.make().isEmpty()) {
            throw new FileFault(app.folders().data(), "这里没有项目，而以前的备份里有，所以没有备份。请先用restore恢复。", null);
        }
        terminal.result(backups.backupTo(to));
        return ExitCode.DONE;
    }
}
