package ziping.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file or folder nobody may change until this is closed, not even an administrator. */
final class Locked implements AutoCloseable {

    private final Path path;

    private Locked(Path path) {
        this.path = path;
    }

    /** Locks it; the test is skipped on systems that cannot do that. */
    static Locked lock(Path path) throws InterruptedException {
        path.toFile().setWritable(false);
        Locked locked = new Locked(path);
        if (isWritable(path)) {
            boolean done = run("chattr", "+i", path.toString());
            assumeTrue(done && !isWritable(path), "this system lets us write everywhere");
        }
        return locked;
    }

    @Override
    public void close() throws InterruptedException {
        run("chattr", "-i", path.toString());
        path.toFile().setWritable(true);
    }

    /** Asks by writing: what the system says beforehand is not true for an administrator. */
    private static boolean isWritable(Path path) {
        try {
            if (Files.isDirectory(path)) {
                Files.delete(Files.createTempFile(path, "probe", null));
            } else {
                Files.newOutputStream(path, StandardOpenOption.APPEND).close();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such command here
        }
    }
}
