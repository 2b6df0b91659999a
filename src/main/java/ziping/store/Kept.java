package ziping.store;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Puts a database file aside under a name that says why; nothing is ever overwritten. */
final class Kept {

    private Kept() {}

    /** Copies a file. */
    static Path copy(Path file, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path copy = free(folder, name);
        Path part = folder.resolve("kept.part");
        Durable.copy(file, part);
        Durable.replace(part, copy);
        return copy;
    }

    /** Gives a file that is about to be replaced a second name, without copying where possible. */
    static Path link(Path file, Path folder, String name) throws IOException {
        Path second = free(folder, name);
        try {
            Files.createLink(second, file);
            Durable.forceFolder(folder);
            return second;
        } catch (UnsupportedOperationException | IOException e) {
            return copy(file, folder, name); // FAT knows no second names
        }
    }

    private static Path free(Path folder, String name) {
        for (int i = 1; ; i++) {
            Path path = resolve(folder, i == 1 ? name : name + "-" + i);
            if (Files.notExists(path)) {
                return path;
            }
        }
    }

    /** A system set to plain English letters cannot write Chinese file names. */
    private static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name + Database.SUFFIX);
        } catch (InvalidPathException e) {
            return folder.resolve(name.replaceAll("[^\\x20-\\x7e]+", "kept") + Database.SUFFIX);
        }
    }
}
