package ziping.submission;

import ziping.disk.DriveKind;
import ziping.disk.Mount;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the sticks that are plugged in, anew each time it is asked, because they come and go. */
public final class RemovableDrives {

    /** Nothing can be written to these. */
    private static final Set<String> DISCS = Set.of("iso9660", "udf", "cdfs", "squashfs");

    private RemovableDrives() {}

    /** The drives that are plugged in and readable now. */
    public static List<RemovableDrive> pluggedIn() {
        return roots().flatMap(root -> drive(root).stream()).toList();
    }

    private static Stream<Path> roots() {
        List<Mount> mounts = Mount.all();
        return mounts.isEmpty()
                ? StreamSupport.stream(
                                FileSystems.getDefault().getRootDirectories().spliterator(), false)
                        .filter(root -> DriveKind.of(root) == DriveKind.REMOVABLE)
                : mounts.stream().filter(Mount::isRemovable).map(Mount::point).distinct();
    }

    /** Empty for a card reader without a card, a disc, and a stick pulled out a moment ago. */
    private static Optional<RemovableDrive> drive(Path root) {
        try {
            FileStore store = Files.getFileStore(root);
            if (DISCS.contains(store.type().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            return Optional.of(
                    new RemovableDrive(
                            root,
                            name(root, store),
                            store.type(),
                            store.getTotalSpace(),
                            store.getUsableSpace()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * On Windows the store's name is the label; on Linux it is the device, and the folder tells.
     */
    private static String name(Path root, FileStore store) {
        return root.getFileName() == null ? store.name() : root.getFileName().toString();
    }
}
