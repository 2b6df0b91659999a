package ziping.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be handed in.
 *
 * @param name of the package's folder or zip file, legal on every file system, without ending
 * @param program name and version of this program
 * @param rulePack id of the rule pack the scores follow
 * @param created when
 * @param sequence counts the hand-ins of the project from 1
 * @param year the year reported on
 * @param unit name of the unit
 * @param project name of the project
 * @param files all files but the manifest
 */
public record SubmissionPackage(
        String name,
        String program,
        String rulePack,
        Instant created,
        int sequence,
        int year,
        String unit,
        String project,
        List<PackageFile> files) {

    public SubmissionPackage {
        files = List.copyOf(files);
    }

    /** The same package with one more file before the others. */
    public SubmissionPackage with(PackageFile file) {
        List<PackageFile> more = new ArrayList<>(List.of(file));
        more.addAll(files);
        return new SubmissionPackage(
                name, program, rulePack, created, sequence, year, unit, project, more);
    }

    /** Bytes of all files together. */
    public long size() {
        return files.stream().mapToLong(PackageFile::size).sum();
    }

    /** The manifest once the files are written. */
    Manifest manifest(List<Manifest.Entry> entries) {
        return new Manifest(program, rulePack, created, sequence, year, unit, project, entries);
    }
}
