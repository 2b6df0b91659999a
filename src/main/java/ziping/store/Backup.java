package ziping.store;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup in the data folder.
 *
 * @param file where it lies
 * @param generation counts up from 1; the order of backups, whatever the clock said
 * @param made by the clock of this computer
 * @param size bytes
 * @param reports how many reports it holds
 * @param good whether every byte is still as it was written; it was opened and counted when it was
 *     made
 */
public record Backup(
        Path file, int generation, LocalDateTime made, long size, int reports, boolean good) {}
