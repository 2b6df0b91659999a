package ziping.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** WPS or Word on Windows, asked by the shell that every Windows has, for they have no command. */
final class WindowsOffice extends OfficeProgram {

    private static final String SCRIPT = "print-with-office.ps1";
    private static final int QUERY_SECONDS = 10;

    private final Path shell;
    private final Product product;

    private WindowsOffice(Path shell, Product product) {
        this.shell = shell;
        this.product = product;
    }

    /** A program by the name that it registers. */
    private enum Product {
        WPS("WPS", "KWPS.Application"),
        WORD("Word", "Word.Application");

        private final String title;
        private final String registered;

        Product(String title, String registered) {
            this.title = title;
            this.registered = registered;
        }

        private boolean isRegistered(Path reg) {
            try {
                Process query =
                        new ProcessBuilder(reg.toString(), "query", "HKCR\\" + registered)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start();
                boolean ended = query.waitFor(QUERY_SECONDS, TimeUnit.SECONDS);
                query.destroyForcibly();
                return ended && query.exitValue() == 0;
            } catch (IOException none) {
                return false;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** The one registered, if the folders are those of a Windows. */
    static Optional<OfficeProgram> in(List<Path> folders) {
        Optional<Path> shell = program(folders.stream(), List.of("powershell.exe"));
        Optional<Path> reg = program(folders.stream(), List.of("reg.exe"));
        if (shell.isEmpty() || reg.isEmpty()) {
            return Optional.empty();
        }
        for (Product product : Product.values()) {
            if (product.isRegistered(reg.get())) {
                return Optional.of(new WindowsOffice(shell.get(), product));
            }
        }
        return Optional.empty();
    }

    @Override
    String title() {
        return product.title;
    }

    @Override
    List<String> command(Path word, Path pdf, Path work) throws IOException {
        Path script = work.resolve(SCRIPT);
        try (InputStream in = WindowsOffice.class.getResourceAsStream(SCRIPT)) {
            Files.copy(in, script);
        }
        return List.of(
                shell.toString(),
                "-NoProfile",
                "-NonInteractive",
                "-ExecutionPolicy",
                "Bypass",
                "-File",
                script.toString(),
                word.toString(),
                pdf.toString(),
                product.registered);
    }
}
