package ziping.store;

import ziping.disk.DiskFaults;
import ziping.value.Ids;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A data folder held by this process: where things lie in it, and the lock that keeps every other
 * process out. The system gives the lock back when a process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {

    private static final String DATABASE = "ziping" + Database.SUFFIX;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes a folder, making it if it is missing.
     *
     * @throws UnsuitableDataFolder if a live database would be damaged there
     * @throws DataFolderNotWritable if it cannot be made or written
     * @throws DatabaseInUse if somebody else has it
     */
    static DataFolder take(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        Placement.check(folder);
        try {
            Files.createDirectories(folder);
            DataFolder taken = new DataFolder(folder, lock(folder));
            taken.checkWritable();
            return taken;
        } catch (OverlappingFileLockException e) {
            throw new DatabaseInUse(folder);
        } catch (IOException e) {
            throw refusal(folder, e);
        }
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    Seal seal() {
        return new Seal(database(), folder.resolve("ziping.seal"));
    }

    Path backup() {
        return folder.resolve("backup");
    }

    Path evidence() {
        return folder.resolve("evidence");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw Faults.translate("关闭数据文件夹", folder, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("ziping.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new DatabaseInUse(folder);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** H2 opens a file it may not write for reading only, and fails at the first save. */
    private void checkWritable() {
        try {
            if (Files.exists(database())) {
                FileChannel.open(database(), StandardOpenOption.WRITE).close();
            }
            Files.delete(Files.createFile(folder.resolve(".ziping-" + Ids.fresh() + ".part")));
        } catch (IOException e) {
            close();
            throw refusal(folder, e);
        }
    }

    private static StoreException refusal(Path folder, IOException e) {
        return !DiskFaults.isRefusal(e) && DiskFaults.isFull(folder, e)
                ? new DiskFull(DiskFaults.drive(folder), 1, e)
                : new DataFolderNotWritable(Faults.place(folder, e), e);
    }
}
