package ziping.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that later starts want the one window to open, left in the data folder, where only its user
 * can write.
 */
final class OpenRequests {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRequests.class);
    private static final String PREFIX = "window.open-";

    private final Path data;

    OpenRequests(Path data) {
        this.data = data;
    }

    /** Leaves a request; two starts at the same moment both keep theirs. */
    void leave(Path file) throws IOException {
        String name = ProcessHandle.current().pid() + "-" + System.nanoTime();
        Path part = data.resolve(".ziping-" + name + ".part");
        Files.writeString(part, file.toString(), StandardCharsets.UTF_8);
        Files.move(part, data.resolve(PREFIX + name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The requests that were left; each is answered once. */
    List<Path> take() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(data, PREFIX + "*")) {
            for (Path request : left) {
                String file = Files.readString(request, StandardCharsets.UTF_8);
                Files.delete(request);
                files.add(Path.of(file));
            }
        } catch (IOException | InvalidPathException e) {
            LOG.warn("a request to open a file could not be read", e);
        }
        return files;
    }
}
