package ziping.submission;

import com.sun.nio.file.ExtendedOpenOption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a file from the drive itself, not from what the system remembers of it: after writing to a
 * stick, reading through the cache would prove nothing. Where a file system cannot do that, the
 * file is read the usual way.
 */
final class Uncached extends InputStream {

    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer;

    private Uncached(FileChannel channel, int block) {
        this.channel = channel;
        this.buffer = ByteBuffer.allocateDirect(BUFFER + block).alignedSlice(block);
        this.buffer.limit(0);
    }

    /** Opens a file. */
    static InputStream open(Path file) throws IOException {
        try {
            int block = Math.toIntExact(Files.getFileStore(file).getBlockSize());
            if (BUFFER % block != 0) {
                return Files.newInputStream(file);
            }
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
            return new Uncached(channel, block);
        } catch (IOException | UnsupportedOperationException | ArithmeticException cannot) {
            return Files.newInputStream(file);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!buffer.hasRemaining() && !refill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        return count;
    }

    /** The end lies between two blocks, and no read may start there. */
    private boolean refill() throws IOException {
        if (channel.position() >= channel.size()) {
            return false;
        }
        buffer.clear();
        buffer.limit(BUFFER);
        int count = channel.read(buffer);
        buffer.flip();
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
