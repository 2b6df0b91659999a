package ziping.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** What this program is, as the build wrote it down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String text() {
        try (StringReader in = new StringReader(resource("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts from others, a line each: name, version, licence, home page. */
    public static List<String> thirdParties() {
        return resource("third-party.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String resource(String name) {
        try (InputStream in = ProgramVersion.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
