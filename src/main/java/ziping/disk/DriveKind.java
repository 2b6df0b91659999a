package ziping.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a folder lies on, as far as the system tells. */
public enum DriveKind {
    /** A disk that stays in the computer; also the answer in doubt. */
    FIXED,
    /** A stick, a card or a disk on a cable. */
    REMOVABLE,
    /** A share of another computer. */
    NETWORK;

    private static final Set<String> SHARES =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb3",
                    "smbfs",
                    "afs",
                    "ncpfs",
                    "9p",
                    "ceph",
                    "davfs",
                    "glusterfs");

    /** File systems of the user's programs that are a local disk all the same. */
    private static final Set<String> LOCAL_FUSE = Set.of("fuse.ntfs-3g", "fuse.ntfs");

    /** The kind of drive of a folder, which need not exist yet. */
    public static DriveKind of(Path folder) {
        Path place = existing(folder.toAbsolutePath().normalize());
        if (place.toString().startsWith("\\\\")) {
            return NETWORK;
        }
        return Mount.of(place, Mount.all()).map(DriveKind::of).orElseGet(() -> ofStore(place));
    }

    /** The kind of a mounted drive. */
    static DriveKind of(Mount mount) {
        String type = mount.type().toLowerCase(Locale.ROOT);
        if (SHARES.contains(type) || isForeignFuse(type)) {
            return NETWORK;
        }
        return mount.isRemovable() ? REMOVABLE : FIXED;
    }

    private static boolean isForeignFuse(String type) {
        return type.startsWith("fuse.") && !LOCAL_FUSE.contains(type);
    }

    /** Where there is no list of mounts, Windows answers whether a drive can be pulled out. */
    private static DriveKind ofStore(Path place) {
        try {
            FileStore store = Files.getFileStore(place);
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"))
                    ? REMOVABLE
                    : FIXED;
        } catch (IOException | UnsupportedOperationException e) {
            return FIXED;
        }
    }

    /** Links are followed: a folder at home may lie on a stick. */
    private static Path existing(Path folder) {
        Path place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        try {
            return place.toRealPath();
        } catch (IOException e) {
            return place;
        }
    }
}
