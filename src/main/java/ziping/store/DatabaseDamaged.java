package ziping.store;

import ziping.value.ChineseDate;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The database file cannot be trusted any more; it is kept as it is. */
public final class DatabaseDamaged extends StoreException {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Path file;
    private final transient Backup backup;

    DatabaseDamaged(Path file, Throwable cause) {
        super(told(file) + "没有找到完好的备份，请打开数据文件夹，把它整个拷给维护人员，不要删改其中的文件。", cause);
        this.file = file;
        this.backup = null;
    }

    private DatabaseDamaged(DatabaseDamaged fault, Backup backup) {
        super(told(fault.file) + offer(backup), fault.getCause());
        this.file = fault.file;
        this.backup = backup;
    }

    private static String told(Path file) {
        return "数据文件“" + file + "”已损坏或不见了，原文件会保留不动。";
    }

    private static String offer(Backup backup) {
        return "可以恢复%s %s 的完好备份（%d 个项目，%s），此后填写的内容需要重新填写。"
                .formatted(
                        ChineseDate.text(backup.made().toLocalDate()),
                        CLOCK.format(backup.made()),
                        backup.reports(),
                        backup.file().getFileName());
    }

    /** The same with a way out. */
    DatabaseDamaged offering(Backup goodBackup) {
        return new DatabaseDamaged(this, goodBackup);
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }

    /** The newest backup that was found good; empty if there is none. */
    public Optional<Backup> backup() {
        return Optional.ofNullable(backup);
    }
}
