package ziping.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Tells whether a folder is still the one the writing began in. The folder a stick was mounted at
 * stays when the stick goes, and then lies on this computer's own disk.
 */
final class Target {

    private Target() {}

    /** What the system knows the folder by; {@code null} where it does not say. */
    static Object identity(Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    }

    /**
     * Makes sure that it is the same.
     *
     * @throws PackageNotWritten if it is another one
     */
    static void requireSame(Path folder, Object identity) throws IOException {
        if (!Objects.equals(identity(folder), identity)) {
            throw PackageNotWritten.swapped(folder);
        }
    }
}
