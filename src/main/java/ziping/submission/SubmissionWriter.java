package ziping.submission;

import ziping.export.NewFiles;
import ziping.export.SafeFile;
import ziping.export.WriteFailure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package so that success is said only after everything has been read back from the drive.
 * Until then the folder's name says 【未完成】; nothing that was there before is replaced.
 */
public final class SubmissionWriter {

    /** Ends the name of a folder that is not finished. */
    public static final String UNFINISHED = "【未完成】";

    /** What file systems of sticks may need for one file beyond its bytes. */
    private static final long SLACK = 1 << 16;

    private final SubmissionPackage contents;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final long total;
    private long done;
    private byte[] manifest;

    private SubmissionWriter(
            SubmissionPackage contents, Progress progress, BooleanSupplier cancelled) {
        this.contents = contents;
        this.progress = progress;
        this.cancelled = cancelled;
        this.total = 2 * contents.size();
    }

    /**
     * Writes a package as a folder.
     *
     * @param parent the folder it is written into, on a stick or anywhere; made if missing
     * @return the finished package; its name gets a number if one of its name is there already
     * @throws CancellationException when cancelled; what was written is removed
     * @throws WriteFailure if a file cannot be written
     * @throws PackageNotWritten if the drive or a source fails otherwise
     * @throws PackageNotIntact if reading it back gave something else
     */
    public static Written writeFolder(
            SubmissionPackage contents, Path parent, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        return new SubmissionWriter(contents, progress, cancelled).folder(parent);
    }

    /** Writes a package as one zip file; otherwise like {@link #writeFolder}. */
    public static Written writeZip(
            SubmissionPackage contents, Path parent, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        return new SubmissionWriter(contents, progress, cancelled).zip(parent, PackageForm.ZIP);
    }

    /** Writes a package as one file of this program's own type; like {@link #writeZip}. */
    public static Written writeFile(
            SubmissionPackage contents, Path parent, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        return new SubmissionWriter(contents, progress, cancelled).zip(parent, PackageForm.FILE);
    }

    private Written folder(Path parent) throws IOException {
        return told(parent, () -> writeFolder(parent));
    }

    private Written zip(Path parent, PackageForm form) throws IOException {
        return told(parent, () -> writeZip(parent, form.ending()));
    }

    /** Every fault says in a sentence what happened; the system's own words say too little. */
    private static Written told(Path parent, Work work) throws IOException {
        try {
            return work.run();
        } catch (SourceStream.Fault fault) {
            throw fault.what();
        } catch (WriteFailure | PackageNotIntact | PackageNotWritten said) {
            throw said;
        } catch (IOException fault) {
            throw PackageNotWritten.to(parent, fault);
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Work {

        Written run() throws IOException;
    }

    private Written writeFolder(Path parent) throws IOException {
        prepare(parent);
        Object drive = Target.identity(parent);
        Path unfinished = parent.resolve(contents.name() + UNFINISHED);
        FileTree.delete(unfinished);
        try {
            fill(unfinished);
            readBack(unfinished);
            Path finished = vacant(parent, contents.name(), "");
            FileTree.rename(unfinished, finished);
            confirm(parent, drive, finished);
            return written(finished);
        } catch (IOException | RuntimeException failure) {
            FileTree.tryDelete(unfinished);
            throw failure;
        }
    }

    private Written writeZip(Path parent, String ending) throws IOException {
        prepare(parent);
        Object drive = Target.identity(parent);
        Path target = vacant(parent, contents.name(), ending);
        SafeFile.write(target, cancelled, this::fillZip);
        try {
            readBack(target);
            Target.requireSame(parent, drive);
        } catch (IOException | RuntimeException failure) {
            FileTree.tryDelete(target);
            throw failure;
        }
        return written(target);
    }

    /** The new name is only a promise of the system until something is read under it. */
    private void confirm(Path parent, Object drive, Path finished) throws IOException {
        Target.requireSame(parent, drive);
        try (InputStream in = Uncached.open(finished.resolve(Manifest.FILE))) {
            if (!Arrays.equals(in.readAllBytes(), manifest)) {
                throw PackageNotWritten.swapped(parent);
            }
        }
    }

    private Written written(Path place) {
        return new Written(place, new String(manifest, StandardCharsets.UTF_8));
    }

    private void prepare(Path parent) throws IOException {
        refuseBadPaths();
        Files.createDirectories(parent);
        SafeFile.requireRoom(
                parent.resolve(contents.name()),
                contents.size() + (contents.files().size() + 2) * SLACK);
    }

    /** Names come from evidence files of all origins; a stick may take fewer than this disk. */
    private void refuseBadPaths() throws IOException {
        if (contents.files().size() >= PackageSource.MOST_FILES) {
            throw PackageNotWritten.refused(
                    "材料超过%d个文件，收到的人打不开，请合并一些佐证材料后重试。".formatted(PackageSource.MOST_FILES));
        }
        Set<String> seen = new HashSet<>();
        for (PackageFile file : contents.files()) {
            boolean twice = !seen.add(file.path().toLowerCase(Locale.ROOT));
            if (twice || PackagePath.refusal(file.path()).isPresent()) {
                throw PackageNotWritten.refused(
                        "文件名“%s”%s，请在佐证材料里改名后重试。".formatted(file.path(), twice ? "重复" : "不能用在U盘上"));
            }
        }
    }

    /** The manifest is begun only when everything it speaks of is on the drive. */
    private void fill(Path folder) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        try (NewFiles drive = new NewFiles(cancelled)) {
            for (PackageFile file : contents.files()) {
                drive.write(folder.resolve(file.path()), out -> entries.add(copy(file, out)));
            }
            drive.force();
            manifest = ManifestJson.write(contents.manifest(entries));
            drive.write(folder.resolve(Manifest.FILE), out -> out.write(manifest));
            drive.force();
        }
    }

    private void fillZip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<Manifest.Entry> entries = new ArrayList<>();
        for (PackageFile file : contents.files()) {
            zip.putNextEntry(entry(file.path()));
            entries.add(copy(file, zip));
            zip.closeEntry();
        }
        zip.putNextEntry(entry(Manifest.FILE));
        manifest = ManifestJson.write(contents.manifest(entries));
        zip.write(manifest);
        zip.closeEntry();
        zip.finish();
    }

    private ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(contents.name() + "/" + path);
        entry.setTime(contents.created().toEpochMilli());
        return entry;
    }

    private Manifest.Entry copy(PackageFile file, OutputStream out) throws IOException {
        try (InputStream in = SourceStream.open(file)) {
            Digest digest =
                    new Digest().move(in, out, n -> step("正在写入 " + file.path(), n), cancelled);
            return new Manifest.Entry(file.path(), digest.size(), digest.hex());
        }
    }

    private void readBack(Path written) throws IOException {
        Verification verification =
                SubmissionReader.verify(
                        written, (step, at, of) -> progress.at(step, done + at, total), cancelled);
        List<Problem> problems = verification.problems();
        if (!problems.isEmpty()) {
            throw new PackageNotIntact(written.toString(), problems);
        }
    }

    private void step(String what, long bytes) {
        done += bytes;
        progress.at(what, done, total);
    }

    /** Handing in twice must not replace what was handed in first. */
    private static Path vacant(Path parent, String name, String ending) {
        Path place = parent.resolve(name + ending);
        for (int number = 2; Files.exists(place); number++) {
            place = parent.resolve(name + "_" + number + ending);
        }
        return place;
    }
}
