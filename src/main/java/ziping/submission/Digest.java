package ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Moves bytes and takes their SHA-256 on the way. */
final class Digest {

    private static final int BUFFER = 1 << 20;
    private static final int BUFFERS = 4;
    private static final byte[] NOTHING = {};

    private final MessageDigest sha256;
    private long size;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Moves all bytes. Another core hashes what was read while the next is read and written:
     * hashing takes as long as a disk, and a stick's package would take both times.
     *
     * @param moved hears the number of bytes of each step
     * @param cancelled asked before each step
     * @throws CancellationException when it answered yes
     */
    Digest move(InputStream in, OutputStream out, LongConsumer moved, BooleanSupplier cancelled)
            throws IOException {
        Ring ring = new Ring();
        byte[] buffer = ring.next();
        int count = in.readNBytes(buffer, 0, BUFFER);
        while (count > 0) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("已取消。");
            }
            ring.hash(buffer, count);
            out.write(buffer, 0, count);
            size += count;
            moved.accept(count);
            buffer = count < BUFFER ? NOTHING : ring.next();
            count = in.readNBytes(buffer, 0, buffer.length);
        }
        ring.finish();
        return this;
    }

    /** Buffers that are used in turn, each again when it has been hashed. */
    private final class Ring {

        private final List<byte[]> buffers = new ArrayList<>();
        private final List<CompletableFuture<Void>> hashed = new ArrayList<>();
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        private int turn = -1;

        /** A buffer that may be filled; a small file needs but one. */
        byte[] next() {
            turn = (turn + 1) % BUFFERS;
            if (turn == buffers.size()) {
                buffers.add(new byte[BUFFER]);
                hashed.add(last);
            }
            hashed.get(turn).join();
            return buffers.get(turn);
        }

        /** Hashes the buffer of this turn after those before it; a lone small one at once. */
        void hash(byte[] buffer, int count) {
            if (buffers.size() == 1 && count < BUFFER) {
                sha256.update(buffer, 0, count);
            } else {
                last = last.thenRunAsync(() -> sha256.update(buffer, 0, count));
                hashed.set(turn, last);
            }
        }

        void finish() {
            last.join();
        }
    }

    /** The SHA-256 of bytes as hexadecimal digits. */
    static String hex(byte[] bytes) {
        Digest digest = new Digest();
        digest.sha256.update(bytes);
        return digest.hex();
    }

    /** Bytes moved. */
    long size() {
        return size;
    }

    /** The SHA-256 as hexadecimal digits; the digest starts anew. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
