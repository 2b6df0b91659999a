package ziping.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import ziping.export.SafeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;

/**
 * Keeps the settings in {@code settings.json} of the data folder. They are a comfort: a file that
 * is missing, broken or cannot be written never stops the work.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final JsonFactory json = new JsonFactory();

    /** The settings of a data folder. */
    public SettingsFile(Path dataFolder) {
        file = dataFolder.resolve("settings.json");
    }

    /** What is kept; the defaults if nothing readable is. */
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULTS;
        }
        try (var in = json.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            return SettingsJson.read(in);
        } catch (IOException
                | JacksonException
                | DateTimeException
                | IllegalArgumentException unreadable) {
            LOG.warn("settings are unreadable, the defaults are used", unreadable);
            return Settings.DEFAULTS;
        }
    }

    /** Keeps them. */
    public void write(Settings settings) {
        try {
            SafeFile.write(
                    file,
                    bytes -> {
                        try (var out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
                            SettingsJson.write(settings, out);
                        }
                    });
        } catch (IOException | JacksonException unwritable) {
            LOG.warn("settings could not be kept", unwritable);
        }
    }
}
