package ziping.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file that goes into a package, and lets its faults be told from those of the target: who
 * writes a copy hears of both as an {@link IOException}.
 */
final class SourceStream extends FilterInputStream {

    private final PackageFile file;

    /** A file of this computer failed. */
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient PackageNotWritten what;

        private Fault(PackageFile file, IOException cause) {
            super(cause);
            this.what = PackageNotWritten.from(file, cause);
        }

        PackageNotWritten what() {
            return what;
        }
    }

    private SourceStream(PackageFile file, InputStream in) {
        super(in);
        this.file = file;
    }

    static SourceStream open(PackageFile file) {
        try {
            return new SourceStream(file, file.source().open());
        } catch (IOException fault) {
            throw new Fault(file, fault);
        }
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException fault) {
            throw new Fault(file, fault);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException fault) {
            throw new Fault(file, fault);
        }
    }
}
