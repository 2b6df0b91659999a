package ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A package in one zip file. Nothing is unpacked to the disk; sizes in the file's headers are not
 * believed.
 */
final class ZipSource implements PackageSource {

    /** No evidence file of an office is longer; what inflates beyond is a bomb. */
    private static final long LONGEST = 1L << 30;

    /** Bytes that may shrink however much. */
    private static final long HARMLESS = 16L << 20;

    private static final long MOST_SHRUNK = 200;

    private final ZipFile zip;
    private final Map<String, Long> files = new TreeMap<>();
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final List<Problem> refused = new ArrayList<>();

    ZipSource(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                sort(entry, seen);
            }
        }
    }

    private void sort(ZipEntry entry, Set<String> seen) {
        String path = withoutFolder(entry.getName());
        if (files.size() >= MOST_FILES) {
            refuse(path, "文件太多，不像是报送材料");
        } else if (!seen.add(path.toLowerCase(Locale.ROOT))) {
            refuse(path, "同一文件名出现了两次");
            files.remove(path);
        } else if (PackagePath.refusal(entry.getName()).isPresent()) {
            refuse(path, PackagePath.refusal(entry.getName()).get());
        } else if (entry.getSize() > LONGEST || isBomb(entry)) {
            refuse(path, "展开后过大");
        } else {
            files.put(path, entry.getSize());
            entries.put(path, entry);
        }
    }

    /** Documents and pictures shrink a little; what shrinks to nothing was made to do harm. */
    private static boolean isBomb(ZipEntry entry) {
        return entry.getSize() > HARMLESS
                && entry.getSize() / MOST_SHRUNK > entry.getCompressedSize();
    }

    /** The package's own folder is the first part of each name. */
    private static String withoutFolder(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    private void refuse(String path, String reason) {
        refused.add(
                new Problem(
                        path, Problem.Kind.REFUSED, "没有打开“" + path + "”：" + reason + "，请与报送单位核实。"));
    }

    @Override
    public Map<String, Long> files() {
        return files;
    }

    @Override
    public List<Problem> refused() {
        return refused;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return new Limited(zip.getInputStream(entries.get(path)), LONGEST);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
