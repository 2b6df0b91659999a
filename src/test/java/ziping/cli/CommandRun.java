package ziping.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command that was run inside this process, with what it answered. */
record CommandRun(int code, String out, String err) {

    /** Runs a command on a data folder. */
    static CommandRun of(Path data, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words =
                Stream.concat(Stream.of("--data", data), Stream.of(args))
                        .map(Object::toString)
                        .toArray(String[]::new);
        int code =
                Cli.run(
                        words,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the results. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The written files. */
    List<Path> files() {
        return out.lines().map(Path::of).toList();
    }

    /** The answer as JSON. */
    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    /** What the published shape of an answer has against this one; empty when it fits. */
    List<String> complaints(String shape) {
        try (InputStream in = CommandRun.class.getResourceAsStream(shape + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(out, InputFormat.JSON)
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
