package ziping.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * The temporary file a {@link SafeFile} writes into. It remembers its first failure, because zip
 * writers wrap it or report a later one, and asks before each write whether to go on.
 */
final class PartFile extends OutputStream {

    private static final String PREFIX = ".ziping-";
    private static final String SUFFIX = ".part";
    private static final Duration LEFT_OVER = Duration.ofDays(1);
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final BooleanSupplier cancelled;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long size;
    private IOException failure;
    private boolean stopped;

    private PartFile(Path path, FileChannel channel, BooleanSupplier cancelled) {
        this.path = path;
        this.channel = channel;
        this.cancelled = cancelled;
    }

    /** Opens a new one in the folder; the name is short enough for every file system. */
    static PartFile in(Path folder, BooleanSupplier cancelled) throws IOException {
        removeLeftOvers(folder);
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return at(folder.resolve(PREFIX + id + SUFFIX), cancelled);
    }

    /** Opens a new one under a name of its own. */
    static PartFile at(Path path, BooleanSupplier cancelled) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new PartFile(path, channel, cancelled);
    }

    /** A killed process may have left one; a day later nobody is writing it any more. */
    private static void removeLeftOvers(Path folder) {
        Instant limit = Instant.now().minus(LEFT_OVER);
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // rubbish may stay; the export matters
        }
    }

    Path path() {
        return path;
    }

    /** Bytes handed over so far. */
    long size() {
        return size;
    }

    /** The first thing that went wrong. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends the export if somebody asked for that. */
    void stopIfCancelled() {
        stopped = stopped || cancelled.getAsBoolean();
        if (stopped) {
            throw new CancellationException("已取消，文件没有改动。");
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stopIfCancelled();
        size += length;
        if (length >= BUFFER) {
            drain();
            drain(ByteBuffer.wrap(bytes, offset, length));
            return;
        }
        int done = 0;
        while (done < length) {
            int step = Math.min(buffer.remaining(), length - done);
            buffer.put(bytes, offset + done, step);
            done += step;
            if (!buffer.hasRemaining()) {
                drain();
            }
        }
    }

    /** Writes everything out and waits for the disk: a stick that is gone shows only here. */
    void force() throws IOException {
        drain();
        guarded(() -> channel.force(true));
        guarded(channel::close);
    }

    private void drain() throws IOException {
        buffer.flip();
        drain(buffer);
        buffer.clear();
    }

    private void drain(ByteBuffer bytes) throws IOException {
        guarded(
                () -> {
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                });
    }

    private void guarded(Step step) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            step.run();
        } catch (ClosedByInterruptException e) {
            stopped = true;
            failure = e;
            throw e;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Zip writers close the stream they were given; that means nothing before {@link #force}. */
    @Override
    public void close() {}

    /** Removes the file if it is still there. */
    void discard() {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }

    /** A step that may fail. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
