package ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Moves bytes and takes their SHA-256 on the way. */
final class Digest {

    private static final int BUFFER = 1 << 18;

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
        byte[] buffer = new byte[BUFFER];
        int count;
        while ((count = in.read(buffer)) >= 0) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("已取消。");
            }
            out.write(buffer, 0, count);
            sha256.update(buffer, 0, count);
            size += count;
            moved.accept(count);
        }
        return this;
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
