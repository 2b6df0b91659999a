package ziping.store;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

import ziping.disk.DiskFaults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what H2 and the system report into the exceptions of this package. */
final class Faults {

    /** Room that a save, a backup or an upgrade of a small workspace needs at least, bytes. */
    private static final long ROOM = 10L << 20;

    private Faults() {}

    /** The exception for a fault while something was done with a file of the data folder. */
    static StoreException translate(String what, Path file, Throwable fault) {
        if (fault instanceof StoreException known) {
            return known;
        }
        return known(file, fault).orElseGet(() -> new StoreFault(what, fault));
    }

    /** The same for opening: a file that H2 cannot open for no outer cause is damaged. */
    static StoreException translateOpening(Path file, Throwable fault) {
        if (fault instanceof StoreException known) {
            return known;
        }
        return known(file, fault).orElseGet(() -> new DatabaseDamaged(file, fault));
    }

    /** Whether the disk, not the question, is to blame. */
    static boolean isOfDisk(Throwable fault) {
        return causes(fault).anyMatch(IOException.class::isInstance);
    }

    private static Optional<StoreException> known(Path file, Throwable fault) {
        if (isCode(fault, ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return Optional.of(new DatabaseInUse(file.getParent()));
        }
        if (isCode(fault, ErrorCode.DATABASE_IS_READ_ONLY)) {
            return Optional.of(new DataFolderNotWritable(file, fault));
        }
        return ofDisk(file, fault)
                .or(() -> isDamage(fault) ? damaged(file, fault) : Optional.empty());
    }

    private static Optional<StoreException> ofDisk(Path file, Throwable fault) {
        return causes(fault)
                .filter(IOException.class::isInstance)
                .flatMap(io -> ofDisk(file, (IOException) io).stream())
                .findFirst();
    }

    private static Optional<StoreException> ofDisk(Path file, IOException fault) {
        if (DiskFaults.isRefusal(fault)) {
            return Optional.of(new DataFolderNotWritable(place(file, fault), fault));
        }
        return DiskFaults.isFull(file, fault)
                ? Optional.of(new DiskFull(DiskFaults.drive(file), room(file), fault))
                : Optional.empty();
    }

    /** What the system said no to, if it tells, else what was worked on. */
    static Path place(Path file, IOException fault) {
        return fault instanceof FileSystemException named && named.getFile() != null
                ? Path.of(named.getFile())
                : file;
    }

    /** The size of the file again is what a copy of it takes. */
    private static long room(Path file) {
        try {
            return Files.exists(file) ? Math.max(ROOM, Files.size(file)) : ROOM;
        } catch (IOException e) {
            return ROOM;
        }
    }

    private static Optional<StoreException> damaged(Path file, Throwable fault) {
        return Optional.of(new DatabaseDamaged(file, fault));
    }

    private static boolean isDamage(Throwable fault) {
        return isCode(fault, ErrorCode.FILE_CORRUPTED_1) || causes(fault).anyMatch(Faults::isTorn);
    }

    private static boolean isTorn(Throwable fault) {
        return fault instanceof MVStoreException store
                && switch (store.getErrorCode()) {
                    case DataUtils.ERROR_FILE_CORRUPT,
                            DataUtils.ERROR_CHUNK_NOT_FOUND,
                            DataUtils.ERROR_BLOCK_NOT_FOUND,
                            DataUtils.ERROR_SERIALIZATION,
                            DataUtils.ERROR_READING_FAILED ->
                            true;
                    default -> false;
                };
    }

    private static boolean isCode(Throwable fault, int code) {
        return causes(fault)
                .anyMatch(t -> t instanceof SQLException sql && sql.getErrorCode() == code);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, t -> t != null, Throwable::getCause);
    }
}
