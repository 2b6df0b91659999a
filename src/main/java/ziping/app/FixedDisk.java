package ziping.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a disk that stays in the computer from sticks and network shares. */
final class FixedDisk {

    private static final List<String> REMOTE =
            List.of("nfs", "cifs", "smb", "9p", "fuse.sshfs", "davfs", "afs");

    private FixedDisk() {}

    /** Whether an existing folder lies on such a disk; in doubt it does. */
    static boolean holds(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            String type = store.type().toLowerCase(Locale.ROOT);
            return REMOTE.stream().noneMatch(type::startsWith)
                    && !folder.toAbsolutePath().toString().startsWith("\\\\")
                    && !isRemovableOnWindows(store)
                    && !isRemovableOnLinux(folder.toRealPath());
        } catch (IOException unknown) {
            return true;
        }
    }

    private static boolean isRemovableOnWindows(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException notWindows) {
            return false;
        }
    }

    private static boolean isRemovableOnLinux(Path folder) throws IOException {
        Path mounts = Path.of("/proc/self/mountinfo");
        if (!Files.isReadable(mounts)) {
            return false;
        }
        Optional<String[]> mount =
                Files.readAllLines(mounts).stream()
                        .map(line -> line.split(" "))
                        .filter(m -> folder.startsWith(Path.of(unescaped(m[4]))))
                        .reduce((a, b) -> b[4].length() >= a[4].length() ? b : a);
        return mount.isPresent() && isRemovable(Path.of("/sys/dev/block").resolve(mount.get()[2]));
    }

    /** A partition says nothing itself; its parent, the disk, does. */
    private static boolean isRemovable(Path device) throws IOException {
        if (!Files.exists(device)) {
            return false;
        }
        Path real = device.toRealPath();
        return real.toString().contains("/usb")
                || saysRemovable(real)
                || saysRemovable(real.getParent());
    }

    private static boolean saysRemovable(Path device) throws IOException {
        Path flag = device.resolve("removable");
        return Files.isReadable(flag) && Files.readString(flag).strip().equals("1");
    }

    /** The kernel writes blanks in mount points as octal numbers. */
    private static String unescaped(String mountPoint) {
        return mountPoint.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
    }
}
