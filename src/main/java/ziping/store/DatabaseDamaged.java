package ziping.store;

import java.nio.file.Path;

/** The database file cannot be trusted any more; it is kept for inspection. */
public final class DatabaseDamaged extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    DatabaseDamaged(Path file, Throwable cause) {
        super("数据文件“" + file + "”已损坏，原文件会保留不动。请从最近的备份恢复。", cause);
        this.file = file;
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }
}
