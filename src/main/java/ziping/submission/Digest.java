package ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Moves bytes and takes their SHA-256 on the way. */
final class Digest {

    private static final int BUFFER = 1 << 20;

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
     * Moves all bytes.
     *
     * @param moved hears the number of bytes of each step
     * @param cancelled asked before each step
     * @throws CancellationException when it answered yes
     */
    Digest move(InputStream in, OutputStream out, LongConsumer moved, BooleanSupplier cancelled)
            throws IOException {
        byte[] full = new byte[BUFFER];
        byte[] spare = new byte[BUFFER];
        int count = in.read(full);
        while (count >= 0) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("已取消。");
            }
            int next = step(in, out, full, count, spare);
            moved.accept(count);
            byte[] empty = full;
            full = spare;
            spare = empty;
            count = next;
        }
        return this;
    }

    /**
     * Writes a buffer and reads the next one while another core hashes it: hashing takes as long as
     * a disk, and a stick's package would take both times.
     *
     * @return how many bytes the next buffer has; negative at the end
     */
    private int step(InputStream in, OutputStream out, byte[] full, int count, byte[] spare)
            throws IOException {
        CompletableFuture<Void> hashed =
                CompletableFuture.runAsync(() -> sha256.update(full, 0, count));
        try {
            out.write(full, 0, count);
            return in.read(spare);
        } finally {
            hashed.join();
            size += count;
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
