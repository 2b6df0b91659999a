package ziping.store;

import ziping.disk.Durable;
import ziping.evidence.EvidenceBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup that leaves the computer: the database and the files of the supporting material in one
 * zip file.
 */
final class CarriedBackup {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String EVIDENCE = "evidence/";

    private final Path database;
    private final Set<String> hashes;
    private final EvidenceFiles evidence;

    CarriedBackup(Path database, Set<String> hashes, EvidenceFiles evidence) {
        this.database = database;
        this.hashes = new TreeSet<>(hashes);
        this.evidence = evidence;
    }

    /** Writes the file and reads it back; a stick may accept writes that it loses. */
    Path write(Path folder, LocalDateTime now, int reports) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(".ziping-backup.part");
        try {
            fill(part);
            Durable.force(part);
            if (!Packed.isWhole(part)) {
                throw new IOException("the drive does not give back what was written");
            }
            Path file = free(folder, "绩效自评备份-" + TIME.format(now) + "-" + reports + "项");
            Durable.replace(part, file);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Keeps the supporting material of a backup, each file only if it is what its name says. */
    static void unpackEvidence(Path backup, EvidenceFiles evidence) throws IOException {
        if (!backup.toString().endsWith(Generations.BACKUP)) {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().startsWith(EVIDENCE)) {
                    String sha256 = e.getName().substring(EVIDENCE.length());
                    if (!evidence.add(sha256, zip).sha256().equals(sha256)) {
                        throw new IOException("evidence is not what its name says: " + sha256);
                    }
                }
            }
        }
    }

    private void fill(Path part) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            add(zip, "ziping" + Database.SUFFIX, database);
            for (String sha256 : hashes) {
                addEvidence(zip, sha256);
            }
        }
    }

    /** A lost or damaged file must not keep everything else from being backed up. */
    private void addEvidence(ZipOutputStream zip, String sha256) throws IOException {
        Path file;
        try {
            file = evidence.file(EvidenceBuilder.builder().sha256(sha256).build());
        } catch (EvidenceDamaged e) {
            return;
        }
        add(zip, EVIDENCE + sha256, file);
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + Generations.BACKUP);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + Generations.BACKUP);
        }
        return file;
    }
}
