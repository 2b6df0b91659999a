package ziping.submission;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A drive that a test may break: an image with a file system of its own, mounted. It needs root and
 * the programs of the file system; without them the test is skipped and says what is missing.
 */
final class Bed implements AutoCloseable {

    /** File systems of sticks. */
    enum Kind {
        /** Of most sticks; its driver runs as a program here. */
        EXFAT("mkfs.exfat", "mount.exfat-fuse"),
        /** With the names Windows allows, and no others. */
        NTFS("mkntfs", "ntfs-3g"),
        /** The only one the usual kernels of test machines have; can be shut down while in use. */
        EXT4("mkfs.ext4", "mount");

        private final List<String> programs;

        Kind(String... programs) {
            this.programs = List.of(programs);
        }
    }

    private static final List<Path> PROGRAMS =
            Stream.of("/usr/sbin", "/usr/bin", "/sbin", "/bin").map(Path::of).toList();

    private final Kind kind;
    private final Path image;
    private final Path folder;
    private String loop = "";

    private Bed(Kind kind, Path image, Path folder) {
        this.kind = kind;
        this.image = image;
        this.folder = folder;
    }

    /** Skips the test where a program is missing or this user may not mount. */
    static void require(String... programs) {
        for (String program : programs) {
            assumeTrue(
                    PROGRAMS.stream().anyMatch(f -> Files.isExecutable(f.resolve(program))),
                    "没有测：这台机器上没有 "
                            + program
                            + "（apt-get install exfat-fuse exfatprogs ntfs-3g mtools）");
        }
    }

    /** Makes and mounts a drive. */
    static Bed of(Kind kind, Path work, int megabytes) throws IOException, InterruptedException {
        require(kind.programs.toArray(String[]::new));
        require("losetup", "umount");
        assumeTrue("root".equals(System.getProperty("user.name")), "没有测：挂载磁盘映像需要root");
        assumeTrue(Files.exists(Path.of("/dev/loop-control")), "没有测：这台机器不能使用loop设备");
        Path image = work.resolve(kind + ".img");
        run("truncate", "-s", megabytes + "M", image.toString());
        Bed bed = new Bed(kind, image, Files.createDirectories(work.resolve(kind + "盘")));
        bed.format();
        bed.mount();
        return bed;
    }

    Path folder() {
        return folder;
    }

    private void format() throws IOException, InterruptedException {
        switch (kind) {
            case EXFAT -> run("mkfs.exfat", image.toString());
            case NTFS -> run("mkntfs", "-F", "-Q", image.toString());
            case EXT4 -> run("mkfs.ext4", "-q", "-F", image.toString());
        }
    }

    void mount() throws IOException, InterruptedException {
        switch (kind) {
            case EXFAT -> {
                loop = run("losetup", "-f", "--show", image.toString()).strip();
                run("mount.exfat-fuse", loop, folder.toString());
            }
            case NTFS ->
                    run(
                            "ntfs-3g",
                            "-o",
                            "windows_names,big_writes",
                            image.toString(),
                            folder.toString());
            case EXT4 -> run("mount", "-o", "loop", image.toString(), folder.toString());
        }
    }

    /** Takes it out properly: everything is on the image afterwards. */
    void unmount() throws IOException, InterruptedException {
        run("umount", folder.toString());
        freeLoop();
    }

    /** Takes it out as a hand does: what is not on the image by now never will be. */
    void pull() throws IOException, InterruptedException {
        switch (kind) {
            case EXFAT -> daemon().destroyForcibly();
            case EXT4 ->
                    run(
                            "python3",
                            "-c",
                            "import fcntl, os, struct, sys;"
                                    + "f = os.open(sys.argv[1], os.O_RDONLY);"
                                    + "fcntl.ioctl(f, 0x8004587d, struct.pack('I', 2))",
                            folder.toString());
            case NTFS -> throw new UnsupportedOperationException();
        }
    }

    /** The process that serves this very drive; the loop device stands in its command line. */
    private ProcessHandle daemon() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().commandLine().orElse("").contains("exfat-fuse " + loop + " "))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        start("umount", "-l", folder.toString()).waitFor();
        freeLoop();
    }

    private void freeLoop() throws IOException, InterruptedException {
        if (!loop.isEmpty()) {
            start("losetup", "-d", loop).waitFor();
            loop = "";
        }
    }

    static String run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    private static Process start(String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        return builder.start();
    }
}
