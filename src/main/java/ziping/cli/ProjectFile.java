package ziping.cli;

import ziping.exchange.ExchangeException;
import ziping.exchange.ProjectJson;
import ziping.exchange.Reading;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads project files for commands; what was read with a difference is said. */
final class ProjectFile {

    private ProjectFile() {}

    /**
     * Reads a report.
     *
     * @throws FileFault if there is no such file or it holds something else
     */
    static Report read(Path file, Terminal terminal) {
        Reading reading = reading(file);
        reading.remarks().forEach(remark -> terminal.say("提示：“" + file + "”：" + remark));
        return reading.report();
    }

    private static Reading reading(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileFault(file, "这是一个文件夹，请给出其中的project.json。", null);
            }
            return ProjectJson.read(file);
        } catch (ExchangeException wrong) {
            throw new FileFault(file, wrong.getMessage(), wrong);
        } catch (NoSuchFileException missing) {
            throw new FileFault(file, "没有这个文件，请检查路径。", missing);
        } catch (AccessDeniedException refused) {
            throw new FileFault(file, "没有读取这个文件的权限。", refused);
        } catch (IOException unreadable) {
            throw new FileFault(file, "读不了这个文件，请检查磁盘或U盘是否连接正常。", unreadable);
        }
    }
}
