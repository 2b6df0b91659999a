package ziping.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Changes to files that are on the disk when the method returns. */
public final class Durable {

    private Durable() {}

    /** Waits until the bytes of a file are on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Makes new, renamed and deleted names of a folder last, where the system can: Windows opens no
     * folders and keeps renames in its journal.
     *
     * @throws IOException if the drive does not answer any more
     */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (DiskFaults.isBroken(e)) {
                throw e;
            }
        }
    }

    /**
     * Puts a finished file in the place of another at one stroke, where the drive can do that, else
     * in two steps. It is forced once more under its new name, for the reason given at {@link
     * #rename}.
     */
    public static void replace(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceAgain(target);
        forceFolder(target.getParent());
    }

    /**
     * A program that looks at each new file may hold it; the systems where it may are not in need.
     */
    private static void forceAgain(Path target) throws IOException {
        try {
            force(target);
        } catch (IOException e) {
            if (!DiskFaults.isRefusal(e)) {
                throw e;
            }
        }
    }

    /**
     * Gives a folder another name, so that both name and contents are there after a loss of power.
     * FAT writes a new name without saying where the folder begins; that follows only when the
     * folder itself is forced, as with a file. A stick that was pulled out before held an empty
     * folder of the right name.
     */
    public static void rename(Path folder, Path to) throws IOException {
        Files.move(folder, to);
        forceFolder(to);
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Copies a file over another. */
    public static void copy(Path source, Path target) throws IOException {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        force(target);
    }

    /** Deletes a file if it is there. */
    public static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(file.getParent());
        }
    }
}
