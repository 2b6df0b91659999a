package ziping.submission;

import java.time.Instant;
import java.util.List;

/**
 * What a package holds, written into it last.
 *
 * @param program name and version of the program that wrote it
 * @param rulePack id of the rule pack the scores follow
 * @param created when it was written
 * @param sequence counts the hand-ins of the project from 1
 * @param year the year reported on
 * @param unit name of the unit
 * @param project name of the project
 * @param files everything in the package but the manifest itself
 */
public record Manifest(
        String program,
        String rulePack,
        Instant created,
        int sequence,
        int year,
        String unit,
        String project,
        List<Entry> files) {

    /** The manifest's own name in the package. */
    public static final String FILE = "manifest.json";

    /** The project in the exchange format, in each package. */
    public static final String PROJECT = "project.json";

    /**
     * A file of the package.
     *
     * @param path below the package's folder, parts joined by {@code /}
     * @param size in bytes
     * @param sha256 its SHA-256 as 64 lower-case hexadecimal digits
     */
    public record Entry(String path, long size, String sha256) {}

    public Manifest {
        files = List.copyOf(files);
    }
}
