package ziping.submission;

import ziping.json.JsonFault;
import ziping.submission.Problem.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads packages that were handed in, trusting nothing in them. */
public final class SubmissionReader {

    /** A manifest of 2 000 files is smaller than that by far. */
    private static final int LONGEST_MANIFEST = 4 << 20;

    private static final int LONGEST_PROJECT = 50 << 20;

    private final PackageSource source;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final List<Problem> problems = new ArrayList<>();
    private long total;
    private long done;

    private SubmissionReader(PackageSource source, Progress progress, BooleanSupplier cancelled) {
        this.source = source;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Verifies a package without being asked to stop. */
    public static Verification verify(Path place) {
        return verify(place, Progress.SILENT, () -> false);
    }

    /**
     * Holds every file of a package against its manifest.
     *
     * @param place the package's folder or zip file
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Verification verify(Path place, Progress progress, BooleanSupplier cancelled) {
        try (PackageSource source = PackageSource.open(place)) {
            return new SubmissionReader(source, progress, cancelled).verification();
        } catch (IOException | IllegalArgumentException notAPackage) {
            String name = String.valueOf(place.getFileName());
            String message = "“" + name + "”打不开，不是完整的报送材料，请检查是否选错了，或请对方重新报送。";
            return new Verification(
                    Optional.empty(), List.of(new Problem(name, Kind.UNREADABLE, message)));
        }
    }

    /**
     * The project of a package in the exchange format. It is the caller's part to verify the
     * package first.
     */
    public static byte[] project(Path place) throws IOException {
        try (PackageSource source = PackageSource.open(place)) {
            if (!source.files().containsKey(Manifest.PROJECT)) {
                throw new IOException("材料里没有 " + Manifest.PROJECT + "，请对方用本程序重新报送。");
            }
            return bytes(source, Manifest.PROJECT, LONGEST_PROJECT);
        }
    }

    /**
     * Reads one file of a package that has been verified.
     *
     * @param entry names it
     * @param use what to do with its bytes
     */
    public static <T> T read(Path place, Manifest.Entry entry, Use<T> use) throws IOException {
        try (PackageSource source = PackageSource.open(place)) {
            if (!source.files().containsKey(entry.path())) {
                throw new IOException("材料里没有“" + entry.path() + "”，请对方重新报送。");
            }
            try (InputStream in = source.open(entry.path())) {
                return use.of(in);
            }
        }
    }

    /** Something done with the bytes of a file. */
    @FunctionalInterface
    public interface Use<T> {

        /** Does it; the stream is closed afterwards. */
        T of(InputStream bytes) throws IOException;
    }

    private Verification verification() {
        problems.addAll(source.refused());
        Optional<Manifest> manifest = manifest();
        manifest.ifPresent(this::compare);
        return new Verification(manifest, problems);
    }

    private Optional<Manifest> manifest() {
        if (!source.files().containsKey(Manifest.FILE)) {
            add(Manifest.FILE, Kind.MISSING, "没有 %s，这份材料没有写完或不是报送材料，请对方重新报送。");
            return Optional.empty();
        }
        try {
            return Optional.of(ManifestJson.read(bytes(source, Manifest.FILE, LONGEST_MANIFEST)));
        } catch (JsonFault wrong) {
            problems.add(new Problem(Manifest.FILE, Kind.CHANGED, wrong.getMessage() + "请对方重新报送。"));
            return Optional.empty();
        } catch (IOException unreadable) {
            add(Manifest.FILE, Kind.UNREADABLE, "%s 读不出来，请对方重新报送。");
            return Optional.empty();
        }
    }

    private void compare(Manifest manifest) {
        total = manifest.files().stream().mapToLong(Manifest.Entry::size).sum();
        Set<String> listed = new HashSet<>(Set.of(Manifest.FILE));
        Set<String> refused = new HashSet<>();
        source.refused().forEach(p -> refused.add(p.file()));
        for (Manifest.Entry entry : manifest.files()) {
            listed.add(entry.path());
            if (!refused.contains(entry.path())) {
                compare(entry);
            }
        }
        for (String path : source.files().keySet()) {
            if (!listed.contains(path) && !PackagePath.isDropping(path)) {
                add(path, Kind.EXTRA, "“%s”不在清单里，是后来放进去的，请与报送单位核实。");
            }
        }
    }

    private void compare(Manifest.Entry entry) {
        Long size = source.files().get(entry.path());
        if (size == null) {
            add(entry.path(), Kind.MISSING, "缺少“%s”，请对方重新报送。");
        } else if (size >= 0 && size != entry.size()) {
            changed(entry);
        } else {
            compareBytes(entry);
        }
    }

    private void compareBytes(Manifest.Entry entry) {
        try (InputStream in = source.open(entry.path())) {
            Digest digest =
                    new Digest()
                            .move(
                                    in,
                                    OutputStream.nullOutputStream(),
                                    n -> step(entry.path(), n),
                                    cancelled);
            if (!digest.hex().equals(entry.sha256())) {
                changed(entry);
            }
        } catch (IOException unreadable) {
            add(entry.path(), Kind.UNREADABLE, "“%s”读不出来，请检查U盘后重试，或请对方重新报送。");
        }
    }

    private void changed(Manifest.Entry entry) {
        add(entry.path(), Kind.CHANGED, "“%s”与报送时不同，已被改动或损坏，请对方重新报送。");
    }

    private void add(String file, Kind kind, String message) {
        problems.add(new Problem(file, kind, message.formatted(file)));
    }

    private void step(String path, long bytes) {
        done += bytes;
        progress.at("正在核对 " + path, done, total);
    }

    private static byte[] bytes(PackageSource source, String path, int most) throws IOException {
        try (InputStream in = source.open(path)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("“" + path + "”过大，不像是报送材料。");
            }
            return bytes;
        }
    }
}
