package ziping.cli;

import java.nio.file.Path;

/** A file cannot be used; one Chinese sentence that names it. */
final class FileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileFault(Path file, String reason, Throwable cause) {
        super("“" + file + "”：" + reason, cause);
    }
}
