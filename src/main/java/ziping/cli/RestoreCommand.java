package ziping.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import ziping.app.AppContext;
import ziping.store.Store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Goes back to a backup; what was there stays beside. */
@Command(name = "restore", description = "从备份恢复数据文件夹，原来的数据保留在旁边")
final class RestoreCommand extends ZipingCommand {

    @Parameters(paramLabel = "文件", description = "备份文件")
    private Path file;

    @Override
    int run(AppContext app, Terminal terminal) {
        if (!Files.isRegularFile(file)) {
            throw new FileFault(file, "没有这个文件，请检查路径。", null);
        }
        Store.restore(app.folders().data(), file);
        terminal.say("已恢复到“" + app.folders().data() + "”，原来的数据保留在旁边。");
        return ExitCode.DONE;
    }
}
