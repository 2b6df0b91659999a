package ziping.app;

import java.nio.file.Path;

/** Follows an export from the thread that writes, and may stop it between any two bytes. */
public interface ExportProgress {

    /** Nobody watches and nobody stops it. */
    ExportProgress SILENT = new ExportProgress() {};

    /**
     * A file is about to be written.
     *
     * @param done how many files are finished
     * @param all how many there will be
     */
    default void starts(int done, int all, Path file) {}

    /** A file lies safely on its disk. */
    default void written(Path file) {}

    /** Whether to stop; what is half written then goes away. */
    default boolean isCancelled() {
        return false;
    }
}
