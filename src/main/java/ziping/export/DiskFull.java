package ziping.export;

import java.nio.file.Path;

/** There is no room for the file where it was to be written. */
public final class DiskFull extends WriteFailure {

    private static final long serialVersionUID = 1L;

    /**
     * @param drive the drive as the system names it
     * @param needed bytes the file has at least
     */
    DiskFull(Path target, String drive, long needed, Throwable cause) {
        super(
                target,
                "磁盘空间不足：%s 写不下“%s”（至少需要 %d KB），请清理该磁盘或换一个位置保存，原有文件未改动。"
                        .formatted(drive, target.getFileName(), needed / 1024 + 1),
                cause);
    }
}
