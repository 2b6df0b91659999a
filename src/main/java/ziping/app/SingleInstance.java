package ziping.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One window per data folder: the first start holds a lock there and listens on this computer only;
 * a second one finds the lock taken, asks the first to show itself, and ends. The system frees the
 * lock even of a program that was killed.
 */
public final class SingleInstance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final int PATIENCE = 3000;
    private static final byte[] THIS_COMPUTER = {127, 0, 0, 1};

    private final FileChannel channel;
    private final ServerSocket socket;
    private final OpenRequests requests;
    private volatile Optional<Consumer<List<Path>>> onRaise = Optional.empty();

    private SingleInstance(FileChannel channel, ServerSocket socket, OpenRequests requests) {
        this.channel = channel;
        this.socket = socket;
        this.requests = requests;
    }

    /**
     * Becomes the one instance on a data folder.
     *
     * @param file what the instance that is there already shall open
     * @return empty if there is one already, which has been asked to show itself
     * @throws IOException if the folder cannot be written, so that nobody can tell
     */
    public static Optional<SingleInstance> claim(Path data, Optional<Path> file)
            throws IOException {
        Files.createDirectories(data);
        Path port = data.resolve("window.port");
        OpenRequests requests = new OpenRequests(data);
        FileChannel channel =
                FileChannel.open(
                        data.resolve("window.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            if (file.isPresent()) {
                requests.leave(file.get());
            }
            askToRaise(port);
            return Optional.empty();
        }
        requests.take(); // nobody waits for what an earlier run left unanswered
        ServerSocket socket = new ServerSocket(0, 5, thisComputer());
        Files.writeString(port, String.valueOf(socket.getLocalPort()), StandardCharsets.US_ASCII);
        SingleInstance instance = new SingleInstance(channel, socket, requests);
        Thread listener = new Thread(instance::listen, "instance");
        listener.setDaemon(true);
        listener.start();
        return Optional.of(instance);
    }

    /**
     * What to do, on any thread, when a second start asks this one to show itself.
     *
     * @param action is given the files it shall open, mostly none
     */
    public void onRaise(Consumer<List<Path>> action) {
        onRaise = Optional.of(action);
        List<Path> early = requests.take();
        if (!early.isEmpty()) {
            action.accept(early);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            channel.close();
        } catch (IOException e) {
            LOG.warn("the lock of the window could not be freed", e);
        }
    }

    /** A connection is the whole message, so nothing a stranger sends can do more. */
    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                LOG.info("a second start asks this window to show itself");
                onRaise.ifPresent(action -> action.accept(requests.take()));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("a second start could not be heard", e);
                }
            }
        }
    }

    /** Java's own way to this address asks every network card for it, which Wine cannot do. */
    private static InetAddress thisComputer() throws IOException {
        return InetAddress.getByAddress(THIS_COMPUTER);
    }

    private static void askToRaise(Path file) {
        try (Socket first = new Socket()) {
            int port = Integer.parseInt(Files.readString(file, StandardCharsets.US_ASCII).strip());
            first.connect(new InetSocketAddress(thisComputer(), port), PATIENCE);
        } catch (IOException | NumberFormatException e) {
            LOG.warn("the first window does not answer", e);
        }
    }
}
