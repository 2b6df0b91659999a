package ziping.store;

import java.nio.file.Path;

/**
 * A file that was offered for restoring is damaged, foreign or not a backup; nothing was changed.
 */
public final class BackupRefused extends StoreException {

    private static final long serialVersionUID = 1L;

    BackupRefused(Path file, String reason, Throwable cause) {
        super("不能用“" + file + "”恢复：" + reason + "。现有数据没有改动，请另选一个备份。", cause);
    }
}
