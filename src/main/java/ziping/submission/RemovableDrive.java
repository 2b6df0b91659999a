package ziping.submission;

import java.nio.file.Path;

/**
 * A stick or another drive that can be pulled out.
 *
 * @param root the folder or letter it is found at
 * @param name its label, or the last part of its root
 * @param fileSystem as the system calls it, such as {@code vfat}, {@code exfat} or {@code NTFS}
 * @param total size in bytes
 * @param free room for this user in bytes
 */
public record RemovableDrive(Path root, String name, String fileSystem, long total, long free) {}
