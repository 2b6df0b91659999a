package ziping.store;

import ziping.disk.Durable;
import ziping.evidence.Evidence;
import ziping.evidence.EvidenceBuilder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bytes of the supporting material, each file once and named by its SHA-256, so that what is
 * read back is what was put in. Files no report names any more are put aside and removed only when
 * no backup names them either; until then undo and restore find them again.
 */
public final class EvidenceFiles {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String PART = ".part";

    private final Path folder;
    private final Path unused;

    EvidenceFiles(Path folder) {
        this.folder = folder;
        this.unused = folder.resolve("unused");
    }

    /**
     * Keeps a copy of a file and answers its entry for the list, titled like the file.
     *
     * @throws DataFolderNotWritable or DiskFull if the copy cannot be kept
     * @throws EvidenceDamaged if the file cannot be read
     */
    public Evidence add(Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            return add(name, in);
        } catch (IOException e) {
            throw new EvidenceDamaged(file, "读不出来", e);
        }
    }

    /**
     * Keeps what a stream holds and answers its entry for the list, titled like the file.
     *
     * @param name of the file, without folders
     */
    public synchronized Evidence add(String name, InputStream bytes) {
        Path part = folder.resolve("adding" + PART);
        try {
            Files.createDirectories(folder);
            String sha256 = copy(bytes, part);
            long size = Files.size(part);
            Durable.force(part);
            Durable.replace(part, folder.resolve(sha256));
            return EvidenceBuilder.builder()
                    .title(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name)
                    .fileName(name)
                    .size(size)
                    .sha256(sha256)
                    .build();
        } catch (IOException e) {
            throw Faults.translate("保存佐证材料", folder, e);
        }
    }

    /** Whether the bytes of this evidence should be here; only its list entry may be known. */
    public synchronized boolean has(Evidence evidence) {
        return locate(evidence.sha256()).isPresent();
    }

    /**
     * Copies the file into a folder under its own name, over a file of that name.
     *
     * @return the copy
     * @throws EvidenceDamaged if the bytes are missing or not what was put in
     */
    public Path copyTo(Path target, Evidence evidence) {
        Path kept = file(evidence);
        try {
            Files.createDirectories(target);
            Path copy = target.resolve(evidence.fileName());
            Files.copy(kept, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw Faults.translate("复制佐证材料", target, e);
        }
    }

    /**
     * The file with the bytes of this evidence, compared with its SHA-256 just now. It must not be
     * changed, and it has no extension.
     *
     * @throws EvidenceDamaged if they are missing or not what was put in
     */
    public synchronized Path file(Evidence evidence) {
        Path expected = folder.resolve(evidence.sha256());
        Path file =
                locate(evidence.sha256())
                        .orElseThrow(() -> new EvidenceDamaged(expected, "不见了", null));
        try (InputStream in = Files.newInputStream(file)) {
            if (!sha256(in, OutputStream.nullOutputStream()).equals(evidence.sha256())) {
                throw new EvidenceDamaged(file, "已被改动或损坏", null);
            }
            return file;
        } catch (IOException e) {
            throw new EvidenceDamaged(file, "读不出来", e);
        }
    }

    /**
     * Puts aside what nobody names, and removes what was put aside before the oldest backup.
     *
     * @param named the SHA-256 of all evidence in all reports
     * @param now generation of the newest backup
     * @param removable generations up to which things put aside may go
     */
    synchronized void sweep(Set<String> named, int now, int removable) throws IOException {
        for (Path file : filesIn(folder)) {
            if (!named.contains(file.getFileName().toString())) {
                Path aside = Files.createDirectories(unused.resolve(String.valueOf(now)));
                Files.move(
                        file,
                        aside.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Path aside : generations()) {
            if (Integer.parseInt(aside.getFileName().toString()) <= removable) {
                Scratch.remove(aside);
            }
        }
    }

    /** Where the file is; one that was put aside comes back. */
    private Optional<Path> locate(String sha256) {
        Path place = folder.resolve(sha256);
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        if (Files.exists(place)) {
            return Optional.of(place);
        }
        try {
            for (Path generation : generations()) {
                Path aside = generation.resolve(sha256);
                if (Files.exists(aside)) {
                    Durable.replace(aside, place);
                    return Optional.of(place);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw Faults.translate("读取佐证材料", place, e);
        }
    }

    private List<Path> generations() throws IOException {
        return list(unused, name -> name.matches("\\d{1,9}"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        return list(folder, name -> SHA256.matcher(name).matches());
    }

    private static List<Path> list(Path folder, Predicate<String> names) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> names.test(file.getFileName().toString())).toList();
        }
    }

    private static String copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return sha256(in, out);
        }
    }

    private static String sha256(InputStream in, OutputStream out) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(out);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
