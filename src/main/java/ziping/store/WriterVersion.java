package ziping.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of this program, to be noted on files that another version may have to read. The
 * store may not ask {@code app}, but may read the one file in which the build writes it down.
 */
final class WriterVersion {

    private static final String RESOURCE = "/ziping/app/version.properties";

    private WriterVersion() {}

    static String current() {
        Properties properties = new Properties();
        try (InputStream in = WriterVersion.class.getResourceAsStream(RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
