package ziping.export;

import ziping.disk.DiskFaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which failure an error of the system is, at the step of writing where it came up. */
final class Diagnosis {

    private Diagnosis() {}

    /** The folder could not be made, or no file in it. */
    static WriteFailure ofOpening(Path file, IOException e) {
        if (DiskFaults.isBroken(e)) {
            return new DriveFailed(file, e);
        }
        return !DiskFaults.isRefusal(e) && DiskFaults.isFull(file, e)
                ? new DiskFull(file, DiskFaults.drive(file), 0, e)
                : new FolderNotWritable(file, e);
    }

    /** Bytes could not be written or forced. */
    static WriteFailure ofWriting(Path file, long size, IOException e) {
        return DiskFaults.isFull(file, e)
                ? new DiskFull(file, DiskFaults.drive(file), size, e)
                : new DriveFailed(file, e);
    }

    /** The finished file could not be moved to its place. */
    static WriteFailure ofReplacing(Path file, IOException e) {
        if (Files.exists(file) && (DiskFaults.isRefusal(e) || Files.isDirectory(file))) {
            return new TargetFileInUse(file, e);
        }
        return DiskFaults.isRefusal(e) ? new FolderNotWritable(file, e) : ofWriting(file, 0, e);
    }

    /** There is no room for that many bytes beside the target. */
    static void requireRoom(Path file, long bytes) throws WriteFailure {
        if (DiskFaults.room(file) < bytes) {
            throw new DiskFull(file, DiskFaults.drive(file), bytes, null);
        }
    }
}
