package ziping.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import ziping.export.SafeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the settings in {@code settings.json} of the data folder. They are a comfort: a file that
 * is missing, broken or cannot be written never stops the work.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final JsonMapper json =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    /** The settings of a data folder. */
    public SettingsFile(Path dataFolder) {
        file = dataFolder.resolve("settings.json");
    }

    /** What is kept; the defaults if nothing readable is. */
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULTS;
        }
        try {
            return json.readValue(Files.readAllBytes(file), Settings.class);
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("settings are unreadable, the defaults are used", unreadable);
            return Settings.DEFAULTS;
        }
    }

    /** Keeps them. */
    public void write(Settings settings) {
        try {
            SafeFile.write(file, out -> out.write(json.writeValueAsBytes(settings)));
        } catch (IOException | JacksonException unwritable) {
            LOG.warn("settings could not be kept", unwritable);
        }
    }
}
