package ziping.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LibreOffice, run without a window and with a profile of its own. */
final class LibreOffice extends OfficeProgram {

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

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** The one in the first of these folders, or in a usual one. */
    static Optional<OfficeProgram> in(List<Path> folders) {
        return program(Stream.concat(folders.stream(), USUAL_FOLDERS.stream()), NAMES)
                .map(LibreOffice::new);
    }

    @Override
    String title() {
        return "LibreOffice";
    }

    @Override
    List<String> command(Path word, Path pdf, Path work) {
        return List.of(
                program.toString(),
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                pdf.getParent().toString(),
                word.toString());
    }
}
