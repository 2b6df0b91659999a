package ziping.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The bytes inside a backup file; reading them to the end compares their checksum. */
final class Packed {

    /** No workspace is that large; a file that unpacks to more is not ours. */
    private static final long MOST = 4L << 30;

    private Packed() {}

    /** Whether everything in the file can be unpacked and the checksums are right. */
    static boolean isWhole(Path file) {
        try (InputStream in = open(file)) {
            do {
                copy(in, OutputStream.nullOutputStream());
            } while (in instanceof ZipInputStream zip && zip.getNextEntry() != null);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Unpacks a file. */
    static void unpack(Path file, Path target) throws IOException {
        try (InputStream in = open(file);
                OutputStream out = Files.newOutputStream(target)) {
            copy(in, out);
        }
    }

    /** The unpacked bytes of a script or of the only file in a zip. */
    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return file.toString().endsWith(Generations.SCRIPT)
                    ? new GZIPInputStream(in)
                    : firstEntry(new ZipInputStream(in));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream firstEntry(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().endsWith(Database.SUFFIX)) {
            throw new IOException("no database in this file");
        }
        return zip;
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            size += n;
            if (size > MOST) {
                throw new IOException("unpacks to more than any backup");
            }
            out.write(block, 0, n);
        }
    }
}
