package ziping.store;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32C;

/**
 * The fingerprint of the database file while nobody has it open. H2 notices some damage, but not a
 * bit that flipped inside a text; the seal notices all. It is broken before the file is opened and
 * made again when it was closed in order, so no seal means that the last session did not end.
 */
final class Seal {

    private static final int BLOCK = 1 << 20;

    private final Path database;
    private final Path file;

    Seal(Path database, Path file) {
        this.database = database;
        this.file = file;
    }

    /**
     * What a seal says.
     *
     * @param fingerprint length and checksum of the database file
     * @param program the version of the program that closed the file
     * @param schema of the file
     * @param backup generation of the backup that holds the same; 0 if none does
     */
    record Words(String fingerprint, String program, int schema, int backup) {

        /** Whether this very program closed the file. */
        boolean isOurs() {
            return program.equals(WriterVersion.current()) && schema == Migrations.NEWEST;
        }
    }

    /** Reads the seal; empty if there is none or it is unreadable itself. */
    Optional<Words> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
            return Optional.of(
                    new Words(
                            words.getProperty("fingerprint", ""),
                            words.getProperty("program", ""),
                            number(words, "schema"),
                            number(words, "backup")));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the database file is the one that was sealed, byte for byte. */
    boolean fits(Words words) throws IOException {
        return words.fingerprint().equals(fingerprint());
    }

    /** Seals the closed file, which has the newest schema. */
    void make(int backup) throws IOException {
        String words =
                "fingerprint=%s\nprogram=%s\nschema=%d\nbackup=%d\n"
                        .formatted(
                                fingerprint(), WriterVersion.current(), Migrations.NEWEST, backup);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, words);
        Durable.force(part);
        Durable.replace(part, file);
    }

    /** From now on the file may change. */
    void breakUp() throws IOException {
        Durable.delete(file);
    }

    private static int number(Properties words, String key) {
        return Integer.parseInt(words.getProperty(key, "0"));
    }

    private String fingerprint() throws IOException {
        CRC32C checksum = new CRC32C();
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ)) {
            while (channel.read(block.clear()) >= 0) {
                checksum.update(block.flip());
            }
            return channel.size() + "-" + Long.toHexString(checksum.getValue());
        }
    }
}
