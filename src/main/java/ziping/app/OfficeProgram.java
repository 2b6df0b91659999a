package ziping.app;

import ziping.export.SafeFile;
import ziping.export.SafeFile.Content;
import ziping.export.WriteFailure;

import java.io.File;
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
 * An office program of this computer, which turns a Word file into a PDF. It works on copies in a
 * folder of its own, so that a window of it that is open does no harm.
 */
abstract sealed class OfficeProgram permits LibreOffice, WindowsOffice {

    private static final int MOST_SECONDS = 180;
    private static final Lazy<Optional<OfficeProgram>> HERE =
            new Lazy<>(() -> on(System.getenv().getOrDefault("PATH", "")));

    /** The one on this computer, looked for once; the first time may take a while. */
    static OfficeProgram find() throws NoOfficeProgram {
        return HERE.get()
                .orElseThrow(
                        () ->
                                new NoOfficeProgram(
                                        "这台电脑上没有能直接生成PDF的程序（LibreOffice，Windows上也可以是WPS、Word）。"
                                                + "请先只导出Word报告，再用WPS等打开它，打印或另存为PDF。",
                                        null));
    }

    /** Whether this computer has one. */
    static boolean isHere() {
        return HERE.get().isPresent();
    }

    /** LibreOffice comes first: it needs no desktop and asks no questions. */
    private static Optional<OfficeProgram> on(String searchPath) {
        List<Path> folders =
                Stream.of(searchPath.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of)
                        .toList();
        return LibreOffice.in(folders).or(() -> WindowsOffice.in(folders));
    }

    /** The first of some programs that is in one of the folders. */
    static Optional<Path> program(Stream<Path> folders, List<String> names) {
        return folders.flatMap(folder -> names.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What users call it. */
    abstract String title();

    /**
     * The command that makes the PDF.
     *
     * @param work an empty folder for whatever it needs besides
     */
    abstract List<String> command(Path word, Path pdf, Path work) throws IOException;

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
                Path pdf = work.resolve("report.pdf");
                try (OutputStream out = Files.newOutputStream(source)) {
                    word.writeTo(out);
                }
                run(command(source, pdf, work), cancelled);
                if (!Files.exists(pdf)) {
                    throw didNot(null);
                }
                return Files.readAllBytes(pdf);
            } finally {
                remove(work);
            }
        } catch (IOException failed) {
            throw didNot(failed);
        }
    }

    private void run(List<String> command, BooleanSupplier cancelled)
            throws IOException, NoOfficeProgram {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            await(process, cancelled);
        } finally {
            process.destroyForcibly();
        }
    }

    private void await(Process process, BooleanSupplier cancelled) throws NoOfficeProgram {
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

    private NoOfficeProgram didNot(Throwable cause) {
        return new NoOfficeProgram(title() + "没有生成PDF。请用WPS或Word打开已导出的报告，另存为PDF。", cause);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
