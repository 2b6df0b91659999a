package ziping.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/**
 * Tells from an error of the system what is the matter. Java gives no type for a full disk or a
 * file in use, only the system's words, in the system's language; so the words of the systems we
 * run on are listed, and a full disk is also recognised by its free space.
 */
public final class DiskFaults {

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

    private static final List<String> BROKEN =
            List.of(
                    "input/output error",
                    "no such device",
                    "device error",
                    "device is not ready",
                    "not connected",
                    "stale file handle",
                    "输入/输出错误",
                    "没有那个设备",
                    "设备错误",
                    "设备未就绪",
                    "设备没有连接");

    private DiskFaults() {}

    /** Whether the system says no to this file, and not that the drive is broken. */
    public static boolean isRefusal(Throwable fault) {
        return fault instanceof AccessDeniedException
                || fault instanceof ReadOnlyFileSystemException
                || says(fault, IN_USE)
                || says(fault, REFUSED);
    }

    /** Whether the drive does not answer any more, as a stick that was pulled out. */
    public static boolean isBroken(Throwable fault) {
        return says(fault, BROKEN);
    }

    /** Whether there was no room for more of this file, which need not exist. */
    public static boolean isFull(Path file, Throwable fault) {
        return says(fault, FULL) || room(file) < NO_ROOM;
    }

    /** The drive of a file as the system names it, such as {@code /home (/dev/sda2)}. */
    public static String drive(Path file) {
        try {
            return Files.getFileStore(file.getParent()).toString();
        } catch (IOException e) {
            return String.valueOf(file.getRoot());
        }
    }

    /** Bytes this user may still write beside a file, which need not exist; all if unknown. */
    public static long room(Path file) {
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean says(Throwable fault, List<String> words) {
        String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }
}
