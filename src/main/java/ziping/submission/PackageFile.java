package ziping.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that goes into a package.
 *
 * @param path below the package's folder, parts joined by {@code /}; legal on every file system
 * @param size in bytes
 * @param source opens its bytes
 */
public record PackageFile(String path, long size, Source source) {

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Source {

        /** Opens them from the beginning. */
        InputStream open() throws IOException;
    }

    /** A file made in memory. */
    public static PackageFile of(String path, byte[] bytes) {
        return new PackageFile(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** A copy of an existing file. */
    public static PackageFile of(String path, Path file) throws IOException {
        return new PackageFile(path, Files.size(file), () -> Files.newInputStream(file));
    }
}
