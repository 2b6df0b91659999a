package ziping.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for files that nobody misses. */
final class Scratch {

    private Scratch() {}

    /** Makes the folder, or removes what an interrupted run left in it. */
    static void empty(Path folder) throws IOException {
        remove(folder);
        Files.createDirectories(folder);
    }

    /** Removes the folder with everything in it. */
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }
}
