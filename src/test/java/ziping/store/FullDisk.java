package ziping.store;

import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Files on a disk that has room for so many bytes more. H2 makes objects of this class by name for
 * addresses that begin with {@code full:}.
 */
public final class FullDisk extends FilePathWrapper {

    /** What can still be written; it is one disk, so one number for all its files. */
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** For H2. */
    public FullDisk() {}

    static void leave(long bytes) {
        ROOM.set(bytes);
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode));
    }

    /** Writes what there is room for, and then says what Linux says. */
    private static final class Limited extends PassingFile {

        Limited(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            long room = Math.max(0, ROOM.getAndAdd(-source.remaining()));
            if (room < source.remaining()) {
                ByteBuffer part = source.duplicate();
                part.limit(part.position() + (int) room);
                channel.write(part, position);
                throw new IOException("No space left on device");
            }
            return channel.write(source, position);
        }
    }
}
