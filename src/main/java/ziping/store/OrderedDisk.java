package ziping.store;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Files whose header never reaches the disk before what it names. H2 writes a save and the two
 * copies of the header, which names the newest save, in one go and forces them together; a disk may
 * keep the header and lose the save when the power fails, and H2 then falls back to the save that
 * happens to lie last in the file, many edits ago (R3). Here the save is forced first, then one
 * copy of the header after the other, so that one of them always names a save that is there. Most
 * saves write no header and cost nothing more.
 *
 * <p>Public only because H2 makes objects of it.
 */
public final class OrderedDisk extends FilePathWrapper {

    /** What addresses of such files begin with. */
    static final String SCHEME = "ordered";

    private static final int HEADER = 4096;
    private static final int HEADERS = 2 * HEADER;

    /** For H2. */
    public OrderedDisk() {}

    /** Makes the scheme known to H2; again does no harm. */
    static void register() {
        FilePath.register(new OrderedDisk());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Ordered(super.open(mode));
    }

    /** An open file. */
    private static final class Ordered extends PassingFile {
        private boolean unforced;

        Ordered(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return position < HEADERS ? writeHeaders(source, position) : put(source, position);
        }

        private int writeHeaders(ByteBuffer source, long position) throws IOException {
            int written = 0;
            int end = source.limit();
            do {
                if (unforced) {
                    force(true);
                }
                long at = position + written;
                int room = at < HEADERS ? (int) (HEADER - at % HEADER) : end - source.position();
                source.limit(Math.min(end, source.position() + room));
                written += put(source, at);
                source.limit(end);
            } while (source.position() < end);
            return written;
        }

        private int put(ByteBuffer source, long position) throws IOException {
            unforced = true;
            return channel.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            super.force(metadata);
            unforced = false;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            unforced = true;
            super.implTruncate(size);
        }
    }
}
