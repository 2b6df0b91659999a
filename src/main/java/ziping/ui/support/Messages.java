package ziping.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The visible words of one package, from the {@code messages.properties} (UTF-8) that lies beside
 * its classes. One file per package keeps the words next to the page that shows them.
 */
public final class Messages {

    private final String place;
    private final Properties words;

    private Messages(String place, Properties words) {
        this.place = place;
        this.words = words;
    }

    /** The words of the package a class belongs to. */
    public static Messages of(Class<?> owner) {
        Properties words = new Properties();
        try (InputStream file = owner.getResourceAsStream("messages.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(owner.getPackageName(), words);
    }

    /**
     * The words under a key, with {@code {0}}, {@code {1}} … replaced by the values.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + place);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words under a key, or the empty text if there are none. */
    public String orEmpty(String key) {
        return words.getProperty(key, "");
    }
}
