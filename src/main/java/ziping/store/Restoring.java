package ziping.store;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Puts what a backup holds in the place of the database file. The backup is unpacked, read
 * completely and brought to the newest schema first; then the file changes at one stroke, and the
 * former one stays beside it.
 */
final class Restoring {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DataFolder folder;
    private final EvidenceFiles evidence;
    private final Clock clock;

    Restoring(DataFolder folder, EvidenceFiles evidence, Clock clock) {
        this.folder = folder;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Makes a database file of a backup, ready to be put in place.
     *
     * @throws BackupRefused if it is damaged, foreign or too new; nothing has changed then
     */
    Path prepare(Path backup) {
        try (OpenedBackup opened = OpenedBackup.of(backup, scratch())) {
            if (!opened.isOurs()) {
                throw new BackupRefused(backup, "里面有不属于本程序的内容", null);
            }
            if (opened.schema() > Migrations.NEWEST) {
                throw new BackupRefused(backup, "它由更新版本的程序写成，请先安装新版本", null);
            }
            opened.close();
            if (opened.schema() < Migrations.NEWEST) {
                Migrations.upgrade(opened.file());
            }
            Durable.force(opened.file());
            CarriedBackup.unpackEvidence(backup, evidence);
            return opened.file();
        } catch (DatabaseDamaged | IOException e) {
            throw new BackupRefused(backup, "它已损坏，或者不是本程序的备份", e);
        }
    }

    /** Puts a prepared file in the place of the closed database file. */
    void putInPlace(Path prepared) {
        try {
            Path file = folder.database();
            if (Files.exists(file)) {
                Kept.link(file, folder.folder(), "已替换-" + TIME.format(LocalDateTime.now(clock)));
            }
            folder.seal().breakUp();
            Durable.replace(prepared, file);
            Scratch.remove(scratch());
        } catch (IOException e) {
            throw Faults.translate("恢复备份", folder.database(), e);
        }
    }

    private Path scratch() {
        return folder.folder().resolve("restoring");
    }
}
