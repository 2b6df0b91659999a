package ziping.export.word;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The font families installed on this PC, read from the names inside the font files. Java's own
 * list would load the whole of AWT, and on Linux fontconfig, for a question asked once per export.
 */
final class FontFiles {

    private static final int DEPTH = 6;

    /** The letters ttcf and name. */
    private static final int COLLECTION = 0x74746366;

    private static final int NAME_TABLE = 0x6E616D65;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final Set<Integer> FAMILY_OR_FULL_NAME = Set.of(1, 4, 16);
    private static final int MOST_IN_COLLECTION = 1000;
    private static final int LARGEST_TABLE = 1 << 20;

    private final Set<String> families = new HashSet<>();

    /**
     * All family and full names in the folders; folders and files that cannot be read give none.
     */
    static Set<String> families(List<Path> folders) {
        FontFiles files = new FontFiles();
        folders.stream().filter(Files::isDirectory).forEach(files::folder);
        return files.families;
    }

    /** Where Windows and Linux keep fonts, for everybody and for this user. */
    static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home"));
        return System.getProperty("os.name").startsWith("Windows")
                ? List.of(
                        Path.of(environment("SystemRoot", "C:\\Windows"), "Fonts"),
                        Path.of(
                                environment("LOCALAPPDATA", home + "\\AppData\\Local"),
                                "Microsoft",
                                "Windows",
                                "Fonts"))
                : List.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".fonts"),
                        home.resolve(".local/share/fonts"));
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }

    private void folder(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(FontFiles::isFont).forEach(this::file);
        } catch (IOException | UncheckedIOException e) {
            return; // a font in a folder we may not read is no font to Word either
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private void file(Path file) {
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            if (font.readInt() == COLLECTION) {
                collection(font);
            } else {
                font(font, 0);
            }
        } catch (IOException e) {
            return; // not a font, whatever its name says
        }
    }

    private void collection(RandomAccessFile font) throws IOException {
        font.readInt();
        int count = Math.clamp(font.readInt(), 0, MOST_IN_COLLECTION);
        long[] offsets = new long[count];
        for (int i = 0; i < count; i++) {
            offsets[i] = Integer.toUnsignedLong(font.readInt());
        }
        for (long offset : offsets) {
            font(font, offset);
        }
    }

    /** Looks for the name table in the directory of one font. */
    private void font(RandomAccessFile font, long offset) throws IOException {
        font.seek(offset + 4);
        byte[] bytes = new byte[font.readUnsignedShort() * 16];
        font.skipBytes(6);
        font.readFully(bytes);
        ByteBuffer directory = ByteBuffer.wrap(bytes);
        while (directory.hasRemaining()) {
            int tag = directory.getInt();
            directory.getInt();
            long start = Integer.toUnsignedLong(directory.getInt());
            int length = directory.getInt();
            if (tag == NAME_TABLE && length > 0 && length < LARGEST_TABLE) {
                byte[] table = new byte[length];
                font.seek(start);
                font.readFully(table);
                names(table);
            }
        }
    }

    private void names(byte[] bytes) throws IOException {
        try {
            ByteBuffer table = ByteBuffer.wrap(bytes);
            int count = table.getShort(2);
            int strings = Short.toUnsignedInt(table.getShort(4));
            for (int record = 6; record < 6 + count * 12; record += 12) {
                int platform = table.getShort(record);
                int length = Short.toUnsignedInt(table.getShort(record + 8));
                int start = strings + Short.toUnsignedInt(table.getShort(record + 10));
                boolean readable = platform == UNICODE || platform == WINDOWS;
                if (readable && FAMILY_OR_FULL_NAME.contains((int) table.getShort(record + 6))) {
                    families.add(new String(bytes, start, length, StandardCharsets.UTF_16BE));
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }
}
