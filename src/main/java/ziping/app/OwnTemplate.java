package ziping.app;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import ziping.export.SafeFile;
import ziping.export.WriteFailure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A file of the clerk's own among the templates, such as {@code phrases/own.json}. */
final class OwnTemplate {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    /**
     * The own file of a kind of templates; it need not exist.
     *
     * @param kind the folder of that kind, such as {@code phrases}
     */
    OwnTemplate(Path templates, String kind) {
        file = templates.resolve(kind).resolve("own.json");
    }

    /** The file, to name it in complaints. */
    Path file() {
        return file;
    }

    /** What is in it; empty before anything was kept. */
    Optional<String> read() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Replaces it, completely or not at all. */
    void write(Map<String, ?> contents) throws WriteFailure {
        byte[] bytes = JSON.writeValueAsBytes(contents);
        SafeFile.write(file, out -> out.write(bytes));
    }
}
