package ziping.export;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/**
 * Writes many files into a folder that says of itself that it is not finished, so that none of them
 * needs a temporary name. The disk takes in one file while the next is being made: waiting for it
 * after each would cost as much again as the writing.
 */
public final class NewFiles implements AutoCloseable {

    private final BooleanSupplier cancelled;
    private final Set<Path> folders = new LinkedHashSet<>();
    private CompletableFuture<Void> forcing = CompletableFuture.completedFuture(null);

    /**
     * Begins.
     *
     * @param cancelled asked before every write
     */
    public NewFiles(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Writes a file; missing folders are made. It is on the disk only after {@link #force}.
     *
     * @param target must not exist
     * @throws WriteFailure if it cannot be written, or one before it did not reach the disk
     * @throws java.util.concurrent.CancellationException when {@code cancelled} answered yes
     */
    public void write(Path target, SafeFile.Content content) throws WriteFailure {
        Path file = target.toAbsolutePath().normalize();
        PartFile part = SafeFile.open(file, () -> PartFile.at(file, cancelled));
        try {
            SafeFile.fill(part, content, file);
            await();
        } catch (WriteFailure | RuntimeException failure) {
            part.discard();
            throw failure;
        }
        folders.add(file.getParent());
        forcing = forcing(part, file);
    }

    /** Waits until all files and their names are on the disk. */
    public void force() throws WriteFailure {
        await();
        for (Path folder : folders) {
            force(folder);
        }
    }

    private static void force(Path folder) throws WriteFailure {
        try {
            Durable.forceFolder(folder);
        } catch (IOException e) {
            throw Diagnosis.ofWriting(folder, 0, e);
        }
    }

    /** Waits for the disk, so that what was written can be removed. */
    @Override
    public void close() {
        forcing.handle((done, fault) -> done).join();
    }

    /** On a thread that may stand still; those for computing are needed for the next file. */
    private static CompletableFuture<Void> forcing(PartFile part, Path file) {
        CompletableFuture<Void> forced = new CompletableFuture<>();
        Thread.startVirtualThread(
                () -> {
                    try {
                        SafeFile.force(part, file);
                        forced.complete(null);
                    } catch (WriteFailure | RuntimeException failure) {
                        part.discard();
                        forced.completeExceptionally(failure);
                    }
                });
        return forced;
    }

    private void await() throws WriteFailure {
        try {
            forcing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WriteFailure failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
