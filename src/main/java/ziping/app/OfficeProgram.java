package ziping.app;

import ziping.export.SafeFile;
import ziping.export.SafeFile.Content;
import ziping.export.WriteFailure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * LibreOffice of this computer, which turns a Word file into a PDF. It works on copies in a folder
 * of its own, with a profile of its own, so that a window of it that is open does no harm.
 */
final class OfficeProgram {

    private static final int MOST_SECONDS = 180;
    private static final List<String> NAMES =
            List.of("soffice", "libreoffice", "soffice.exe", "soffice.com");
    private static final List<Path> USUAL_FOLDERS =
            List.of(
                    Path.of("/usr/bin"),
                    Path.of("/opt/libreoffice/program"),
                    Path.of("C:/Program Files/LibreOffice/program"),
                    Path.of("C:/Program Files (x86)/LibreOffice/program"),
                    Path.of("/Applications/LibreOffice.app/Contents/MacOS"));

    private final Path program;

    private OfficeProgram(Path program) {
        this.program = program;
    }

    /** The first one found on the search path or in a usual place. */
    static OfficeProgram find(String searchPath) throws NoOfficeProgram {
        Stream<Path> onPath =
                Stream.of(searchPath.split(java.io.File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of);
        Optional<Path> found =
                Stream.concat(onPath, USUAL_FOLDERS.stream())
                        .flatMap(folder -> NAMES.stream().map(folder::resolve))
                        .filter(Files::isExecutable)
                        .findFirst();
        return new OfficeProgram(
                found.orElseThrow(
                        () ->
                                new NoOfficeProgram(
                                        "这台电脑上没有找到LibreOffice，不能直接生成PDF。请用WPS或Word打开已导出的报告，另存为PDF。",
                                        null)));
    }

    /** The first one found on this computer. */
    static OfficeProgram find() throws NoOfficeProgram {
        return find(System.getenv().getOrDefault("PATH", ""));
    }

    /** Whether this computer has one. */
    static boolean isHere() {
        try {
            return find() != null;
        } catch (NoOfficeProgram none) {
            return false;
        }
    }

    /** Makes a PDF of a Word file, completely or not at all. */
    void print(Content word, Path pdf, BooleanSupplier cancelled)
            throws WriteFailure, NoOfficeProgram {
        byte[] made = pdf(word, cancelled);
        SafeFile.write(pdf, cancelled, out -> out.write(made));
    }

    /** The PDF of a Word file. */
    byte[] pdf(Content word, BooleanSupplier cancelled) throws NoOfficeProgram {
        try {
            Path work = Files.createTempDirectory("ziping-pdf");
            try {
                Path source = work.resolve("report.docx");
                try (OutputStream out = Files.newOutputStream(source)) {
                    word.writeTo(out);
                }
                convert(source, work, cancelled);
                return Files.readAllBytes(work.resolve("report.pdf"));
            } finally {
                remove(work);
            }
        } catch (IOException failed) {
            throw didNot(failed);
        }
    }

    private void convert(Path source, Path work, BooleanSupplier cancelled)
            throws IOException, NoOfficeProgram {
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                work.toString(),
                                source.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            await(process, cancelled);
        } finally {
            process.destroyForcibly();
        }
        if (!Files.exists(work.resolve("report.pdf"))) {
            throw didNot(null);
        }
    }

    private static void await(Process process, BooleanSupplier cancelled) throws NoOfficeProgram {
        try {
            for (int i = 0; i < MOST_SECONDS * 5; i++) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    return;
                }
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
            throw didNot(null);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static NoOfficeProgram didNot(Throwable cause) {
        return new NoOfficeProgram("LibreOffice没有生成PDF。请用WPS或Word打开已导出的报告，另存为PDF。", cause);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
