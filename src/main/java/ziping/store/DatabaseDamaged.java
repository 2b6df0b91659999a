package ziping.store;

import java.nio.file.Path;
import java.util.Optional;

/** The database file cannot be trusted any more; it is kept as it is. */
public final class DatabaseDamaged extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient Path backup;

    DatabaseDamaged(Path file, Throwable cause) {
        super("数据文件“" + file + "”已损坏或不见了，原文件会保留不动。请从最近的备份恢复。", cause);
        this.file = file;
        this.backup = null;
    }

    private DatabaseDamaged(DatabaseDamaged fault, Path backup) {
        super(
                "数据文件“%s”已损坏或不见了，原文件会保留不动。请从最近的完好备份“%s”恢复。".formatted(fault.file, backup),
                fault.getCause());
        this.file = fault.file;
        this.backup = backup;
    }

    /** The same with a way out. */
    DatabaseDamaged offering(Path goodBackup) {
        return new DatabaseDamaged(this, goodBackup);
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }

    /** The newest backup that was found good; empty if there is none. */
    public Optional<Path> backup() {
        return Optional.ofNullable(backup);
    }
}
