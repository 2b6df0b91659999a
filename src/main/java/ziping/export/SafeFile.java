package ziping.export;

import ziping.disk.DiskFaults;
import ziping.disk.Durable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Writes a file completely or not at all: into a temporary file of the same folder, forced to the
 * disk, then moved over the target. Until that move the old file is untouched; whatever goes wrong,
 * the temporary file is removed.
 */
public final class SafeFile {

    /** Produces the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything to the stream, which it may close or leave open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    /** Writes a file; missing folders are made. */
    public static void write(Path target, Content content) throws WriteFailure {
        write(target, () -> false, content);
    }

    /**
     * Writes a file unless cancelled; missing folders are made.
     *
     * @param cancelled asked before every write and once more before the target is replaced
     * @throws CancellationException when it answered yes; the target is then as it was
     */
    public static void write(Path target, BooleanSupplier cancelled, Content content)
            throws WriteFailure {
        Path file = target.toAbsolutePath().normalize();
        refuseIfInUse(file);
        PartFile part = open(file, () -> PartFile.in(file.getParent(), cancelled));
        try {
            fill(part, content, file);
            force(part, file);
            part.stopIfCancelled();
            replace(part.path(), file);
        } finally {
            part.discard();
        }
    }

    /**
     * Makes sure that there is room before the first byte of something large is written.
     *
     * @param target what is to be written; its folder exists
     * @param bytes how much room it needs
     * @throws DiskFull if there is less
     */
    public static void requireRoom(Path target, long bytes) throws WriteFailure {
        Diagnosis.requireRoom(target, bytes);
    }

    /** Asking first spares the clerk a long export that could not be saved. */
    private static void refuseIfInUse(Path file) throws WriteFailure {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new TargetFileInUse(file, null);
            }
        } catch (TargetFileInUse e) {
            throw e;
        } catch (OverlappingFileLockException e) {
            throw new TargetFileInUse(file, e);
        } catch (NoSuchFileException e) {
            return; // nothing to replace
        } catch (IOException e) {
            if (Files.exists(file) && DiskFaults.isRefusal(e)) {
                throw new TargetFileInUse(file, e);
            } // else a file system without locks; the move will tell
        }
    }

    /** Opens a file to write into. */
    @FunctionalInterface
    interface Opening {

        PartFile open() throws IOException;
    }

    static PartFile open(Path file, Opening opening) throws WriteFailure {
        try {
            Files.createDirectories(file.getParent());
            return opening.open();
        } catch (IOException e) {
            throw Diagnosis.ofOpening(file, e);
        }
    }

    /** Libraries wrap or swallow what the stream throws, so the stream is asked what happened. */
    static void fill(PartFile part, Content content, Path file) throws WriteFailure {
        try {
            content.writeTo(part);
        } catch (IOException e) {
            part.stopIfCancelled();
            throw Diagnosis.ofWriting(file, part.size(), part.failure().orElse(e));
        } catch (RuntimeException e) {
            part.stopIfCancelled();
            if (part.failure().isEmpty()) {
                throw e;
            }
            throw Diagnosis.ofWriting(file, part.size(), part.failure().get());
        }
    }

    /** Waits until the disk has it all. */
    static void force(PartFile part, Path file) throws WriteFailure {
        try {
            part.force();
        } catch (IOException e) {
            part.stopIfCancelled();
            throw Diagnosis.ofWriting(file, part.size(), part.failure().orElse(e));
        }
    }

    private static void replace(Path part, Path file) throws WriteFailure {
        try {
            Durable.replace(part, file);
        } catch (IOException e) {
            throw Diagnosis.ofReplacing(file, e);
        }
    }
}
