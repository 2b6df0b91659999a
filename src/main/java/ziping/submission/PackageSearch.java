package ziping.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Finds the packages below a folder: what looks like one is one, also when it is not finished or
 * has lost its manifest, so that nothing a unit sent is passed over in silence.
 */
public final class PackageSearch {

    private final List<Path> found = new ArrayList<>();
    private final BooleanSupplier cancelled;

    private PackageSearch(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Folders and zip files that are packages or look like them, by path; links are not followed.
     *
     * @throws CancellationException when cancelled
     */
    public static List<Path> below(Path folder, BooleanSupplier cancelled) throws IOException {
        PackageSearch search = new PackageSearch(cancelled);
        Files.walkFileTree(folder, search.new Visitor());
        return search.found.stream().sorted().toList();
    }

    private static boolean looksLikePackage(Path folder) {
        return Files.exists(folder.resolve(Manifest.FILE))
                || Files.exists(folder.resolve(Manifest.PROJECT))
                || String.valueOf(folder.getFileName()).endsWith(SubmissionWriter.UNFINISHED);
    }

    /** Does not look for packages inside packages. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("已取消。");
            }
            if (looksLikePackage(folder)) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && PackageForm.isNamed(name) && !name.startsWith("._")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What cannot be opened may be a package; verifying it will say so. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
