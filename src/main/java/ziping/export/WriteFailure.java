package ziping.export;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file could not be written; the old one, if any, is as it was. The message is one Chinese
 * sentence fit to be shown, naming the file and the way out.
 */
public abstract sealed class WriteFailure extends IOException
        permits TargetFileInUse, DiskFull, FolderNotWritable, DriveFailed {

    private static final long serialVersionUID = 1L;

    private final transient Path target;

    WriteFailure(Path target, String sentence, Throwable cause) {
        super(sentence, cause);
        this.target = target;
    }

    /** The file that was to be written. */
    public Path target() {
        return target;
    }
}
