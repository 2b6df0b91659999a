package ziping.submission;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Removes and renames the folder of an unfinished package. */
final class FileTree {

    private static final int ATTEMPTS = 10;

    private FileTree() {}

    /** Deletes a folder or file with everything below; links are removed, not followed. */
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                tree,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException fault)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Deletes if that is still possible; a stick may be gone, and its name says 未完成 anyway. */
    static void tryDelete(Path tree) {
        try {
            delete(tree);
        } catch (IOException gone) {
            return;
        }
    }

    /** Renames a folder; a virus scanner may hold a file of it for a moment. */
    static void rename(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Durable.rename(from, to);
                return;
            } catch (IOException held) {
                if (attempt == ATTEMPTS) {
                    throw held;
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("已取消。", stop);
        }
    }
}
