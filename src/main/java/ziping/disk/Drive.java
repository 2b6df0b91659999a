package ziping.disk;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drive that can be pulled out, as people see it.
 *
 * @param folder where its files are
 * @param name its label, else the name of its folder
 * @param type of its file system, such as {@code exfat}; empty if unknown
 * @param size bytes it holds
 * @param free bytes this user may still write
 */
public record Drive(Path folder, String name, String type, long size, long free) {

    private static final Path LABELS = Path.of("/dev/disk/by-label");

    /** The drives that are in this computer now, by name. */
    public static List<Drive> all() {
        List<Mount> mounts = Mount.all();
        Stream<Drive> found =
                mounts.isEmpty() ? ofLetters(List.of(File.listRoots())) : ofMounts(mounts);
        return found.sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static Stream<Drive> ofMounts(List<Mount> mounts) {
        return mounts.stream()
                .filter(mount -> DriveKind.of(mount) == DriveKind.REMOVABLE)
                .flatMap(mount -> of(mount.point(), label(mount)).stream());
    }

    /** Windows has letters in place of mounts; one without a card in it answers with an error. */
    private static Stream<Drive> ofLetters(List<File> roots) {
        return roots.stream()
                .map(File::toPath)
                .filter(root -> DriveKind.of(root) == DriveKind.REMOVABLE)
                .flatMap(root -> of(root, "").stream());
    }

    /** The drive of a folder; empty if it has just been pulled out. */
    static Optional<Drive> of(Path folder, String label) {
        try {
            FileStore store = Files.getFileStore(folder);
            long size = store.getTotalSpace();
            return size == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Drive(
                                    folder,
                                    name(folder, label, store),
                                    store.type(),
                                    size,
                                    store.getUsableSpace()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String name(Path folder, String label, FileStore store) {
        if (!label.isEmpty()) {
            return label;
        }
        Path last = folder.getFileName();
        return last == null ? store.name() : last.toString();
    }

    /** The system keeps a link by each label to the device that bears it. */
    private static String label(Mount mount) {
        Optional<String> device = mount.deviceName();
        if (device.isEmpty() || !Files.isDirectory(LABELS)) {
            return "";
        }
        try (DirectoryStream<Path> links = Files.newDirectoryStream(LABELS)) {
            for (Path link : links) {
                if (link.toRealPath().endsWith(device.get())) {
                    return Mount.unescapeLabel(link.getFileName().toString());
                }
            }
        } catch (IOException gone) {
            return "";
        }
        return "";
    }
}
