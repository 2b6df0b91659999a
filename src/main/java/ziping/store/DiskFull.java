package ziping.store;

/** The drive has no room left; what was saved before is intact. */
public final class DiskFull extends StoreException {

    private static final long serialVersionUID = 1L;

    DiskFull(String drive, long neededBytes, Throwable cause) {
        super(
                "磁盘“"
                        + drive
                        + "”空间不足，至少还需要"
                        + megabytes(neededBytes)
                        + "MB。请删除不用的文件后重试，此前保存的内容没有丢失。",
                cause);
    }

    private static long megabytes(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 1L << 20));
    }
}
