package ziping.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Tells from an error of the system what is the matter. Java gives no type for a full disk or a
 * file in use, only the system's words, in the system's language; so the words of the systems we
 * run on are listed, and a full disk is also recognised by its free space.
 */
final class Diagnosis {

    private static final long NO_ROOM = 1 << 16;

    private static final List<String> FULL =
            List.of(
                    "no space left",
                    "not enough space",
                    "disk quota exceeded",
                    "file too large",
                    "没有空间",
                    "空间不足",
                    "磁盘配额",
                    "文件过大");

    private static final List<String> IN_USE =
            List.of("being used by another", "text file busy", "正在使用", "正由另一进程使用", "已锁定");

    private static final List<String> REFUSED =
            List.of("permission denied", "not permitted", "read-only", "权限不够", "不允许", "只读");

    private Diagnosis() {}

    /** The folder could not be made, or no file in it. */
    static WriteFailure ofOpening(Path file, IOException e) {
        return !isRefusal(e) && isFull(file, e)
                ? new DiskFull(file, drive(file), 0, e)
                : new FolderNotWritable(file, e);
    }

    /** Bytes could not be written or forced. */
    static WriteFailure ofWriting(Path file, long size, IOException e) {
        return isFull(file, e)
                ? new DiskFull(file, drive(file), size, e)
                : new DriveFailed(file, e);
    }

    /** The finished file could not be moved to its place. */
    static WriteFailure ofReplacing(Path file, IOException e) {
        if (Files.exists(file) && (isRefusal(e) || Files.isDirectory(file))) {
            return new TargetFileInUse(file, e);
        }
        return isRefusal(e) ? new FolderNotWritable(file, e) : ofWriting(file, 0, e);
    }

    /** Whether the system says no to this file, and not that the drive is broken. */
    static boolean isRefusal(IOException e) {
        return e instanceof AccessDeniedException || says(e, IN_USE) || says(e, REFUSED);
    }

    private static boolean isFull(Path file, IOException e) {
        return says(e, FULL) || room(file) < NO_ROOM;
    }

    private static boolean says(IOException e, List<String> words) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }

    private static long room(Path file) {
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static String drive(Path file) {
        try {
            return Files.getFileStore(file.getParent()).toString();
        } catch (IOException e) {
            return String.valueOf(file.getRoot());
        }
    }
}
