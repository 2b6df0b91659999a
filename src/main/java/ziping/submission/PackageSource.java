package ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A received package, as a folder or a zip file, with what in it was refused. */
sealed interface PackageSource extends AutoCloseable permits FolderSource, ZipSource {

    /** More files than any project has; a package of this many is an attack. */
    int MOST_FILES = 2_000;

    /** Opens a package. */
    static PackageSource open(Path place) throws IOException {
        return Files.isDirectory(place) ? new FolderSource(place) : new ZipSource(place);
    }

    /** Sizes of the files that may be read, by path; {@code -1} if not known beforehand. */
    Map<String, Long> files();

    /** What must not be read, and why. */
    List<Problem> refused();

    /** Opens one of {@link #files}. */
    InputStream open(String path) throws IOException;

    @Override
    void close() throws IOException;
}
