package ziping.store;

import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files on a disk whose power may fail. H2 makes objects of this class by name for addresses that
 * begin with {@code lossy:}, so what a test wants to know of a file is found by its path.
 */
public final class LossyDisk extends FilePathWrapper {

    private static final Map<String, LossyFile> FILES = new ConcurrentHashMap<>();

    /** For H2. */
    public LossyDisk() {}

    /** The file at a place, as it is now. */
    static LossyFile file(Path path) throws IOException {
        LossyFile file = new LossyFile(Files.readAllBytes(path));
        FILES.put(path.toString(), file);
        return file;
    }

    @Override
    public String getScheme() {
        return "lossy";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        LossyFile file = FILES.get(getBase().toString());
        return file == null ? channel : new Watched(channel, file);
    }

    /** Tells what happens to the file. */
    private static final class Watched extends PassingFile {
        private final LossyFile file;

        Watched(FileChannel channel, LossyFile file) {
            super(channel);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            file.written(position, bytes);
            return channel.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncated(size);
            super.implTruncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            super.force(metadata);
            file.forced();
        }
    }
}
