package ziping.disk;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mounted drive of a Linux system, as {@code /proc/self/mountinfo} lists it.
 *
 * @param point the folder it is mounted at
 * @param device major and minor number, such as {@code 8:17}
 * @param type of its file system, such as {@code ext4} or {@code fuse.sshfs}
 */
public record Mount(Path point, String device, String type) {

    private static final Path MOUNTS = Path.of("/proc/self/mountinfo");
    private static final Path DEVICES = Path.of("/sys/dev/block");

    /**
     * The drives of this system; none where the system has no such list. A Windows that runs on
     * Linux can read the list but not the places in it.
     */
    public static List<Mount> all() {
        try {
            return File.separatorChar == '/' && Files.isReadable(MOUNTS)
                    ? parse(Files.readAllLines(MOUNTS))
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Reads lines such as {@code 36 35 8:17 / /mnt/stick rw shared:1 - vfat /dev/sdb1 rw}. */
    public static List<Mount> parse(List<String> lines) {
        return lines.stream().map(Mount::parse).flatMap(Optional::stream).toList();
    }

    /** The drive a file lies on: the innermost one, and of several at one place the last. */
    public static Optional<Mount> of(Path file, List<Mount> mounts) {
        Path place = file.toAbsolutePath().normalize();
        return mounts.reversed().stream()
                .filter(mount -> place.startsWith(mount.point()))
                .max(Comparator.comparingInt(mount -> mount.point().getNameCount()));
    }

    /** Whether it can be pulled out: the device or the disk it is part of says so, or it is USB. */
    public boolean isRemovable() {
        try {
            Path place = DEVICES.resolve(device).toRealPath();
            return place.toString().contains("/usb")
                    || saysRemovable(place)
                    || saysRemovable(place.getParent());
        } catch (IOException e) {
            return false; // not a block device
        }
    }

    /** What the system calls the device, such as {@code sdb1}; empty if it is none. */
    Optional<String> deviceName() {
        try {
            return Optional.of(DEVICES.resolve(device).toRealPath().getFileName().toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Labels are written with {@code \x20} and the like for all but letters and digits. */
    static String unescapeLabel(String link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < link.length(); i++) {
            if (link.startsWith("\\x", i) && i + 4 <= link.length()) {
                bytes.write(Integer.parseInt(link.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.writeBytes(link.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean saysRemovable(Path device) throws IOException {
        Path flag = device.resolve("removable");
        return Files.isReadable(flag) && Files.readString(flag).strip().equals("1");
    }

    private static Optional<Mount> parse(String line) {
        String[] halves = line.split(" - ", 2);
        String[] head = halves[0].split(" ");
        if (halves.length < 2 || head.length < 5) {
            return Optional.empty();
        }
        return Optional.of(new Mount(Path.of(unescape(head[4])), head[2], halves[1].split(" ")[0]));
    }

    /** The list writes space, tab, line end and backslash as three octal digits. */
    private static String unescape(String point) {
        return point.replace("\\040", " ")
                .replace("\\011", "\t")
                .replace("\\012", "\n")
                .replace("\\134", "\\");
    }
}
