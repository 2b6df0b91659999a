package ziping.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a start of the window was asked for.
 *
 * @param folders where everything is kept
 * @param file a package that was opened with the program, as by a double-click
 */
public record WindowStart(AppFolders folders, Optional<Path> file) {

    public WindowStart {
        file = file.map(Path::toAbsolutePath);
    }
}
