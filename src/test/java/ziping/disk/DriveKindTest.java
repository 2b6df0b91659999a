package ziping.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DriveKindTest {

    private static final List<Mount> MOUNTS =
            Mount.parse(
                    List.of(
                            "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
                            "40 27 0:50 / /mnt/share rw - cifs //server/share rw",
                            "41 27 0:51 / /mnt/share/inner rw shared:4 - ext4 /dev/vdb rw",
                            "42 27 0:52 / /mnt/我的\\040共享 rw - fuse.sshfs host:/ rw",
                            "43 27 0:53 / /mnt/windows rw - fuseblk /dev/sda1 rw",
                            "44 27 0:54 / /mnt/nfs rw - nfs4 server:/export rw",
                            "an unreadable line"));

    @TempDir Path folder;

    @Test
    void knowsTheNetworkByTheTypeOfTheFileSystem() {
        assertThat(mountOf("/mnt/share/数据").type()).isEqualTo("cifs");
        assertThat(DriveKind.of(mountOf("/mnt/share/数据"))).isEqualTo(DriveKind.NETWORK);
        assertThat(DriveKind.of(mountOf("/mnt/我的 共享/数据"))).isEqualTo(DriveKind.NETWORK);
        assertThat(DriveKind.of(mountOf("/mnt/nfs"))).isEqualTo(DriveKind.NETWORK);
    }

    @Test
    void takesTheInnermostMount() {
        assertThat(DriveKind.of(mountOf("/mnt/share/inner/数据"))).isEqualTo(DriveKind.FIXED);
        assertThat(DriveKind.of(mountOf("/mnt/sharewithoutslash"))).isEqualTo(DriveKind.FIXED);
        assertThat(DriveKind.of(mountOf("/mnt/windows/数据"))).isEqualTo(DriveKind.FIXED);
    }

    @Test
    void knowsThisComputersDiskAlsoForAFolderThatIsStillToBeMade() {
        assertThat(Files.exists(folder.resolve("a/b"))).isFalse();
        assertThat(DriveKind.of(folder.resolve("a/b"))).isEqualTo(DriveKind.FIXED);
    }

    private static Mount mountOf(String path) {
        return Mount.of(Path.of(path), MOUNTS).orElseThrow();
    }
}
