package ziping.ui.support;

import net.sourceforge.pinyin4j.PinyinHelper;

import ziping.value.Quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody looks for, typed in Chinese characters, full pinyin, or the initials of the pinyin,
 * also mixed: 办件量, {@code banjianliang}, {@code bjl} and {@code 办jl} all find 办件量.
 */
public final class Sought {

    private final String query;

    /** Blanks and case do not matter; an empty query is found in everything. */
    public Sought(String query) {
        this.query = fold(query).replaceAll("\\s+", "");
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return query.isEmpty();
    }

    /** Whether one of the texts holds it. */
    public boolean isIn(String... texts) {
        return query.isEmpty() || Arrays.stream(texts).anyMatch(this::isInText);
    }

    private boolean isInText(String text) {
        String folded = fold(text);
        for (int start = 0; start < folded.length(); start++) {
            if (matches(folded, start, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rest of the query is found from this place of the text on. */
    private boolean matches(String text, int at, int done) {
        if (done == query.length()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        if (sign == query.charAt(done) && matches(text, at + 1, done + 1)) {
            return true;
        }
        return readings(sign).stream().anyMatch(r -> matchesReading(text, at, done, r));
    }

    /**
     * A character is typed by its whole pinyin, its initial, or, at the end, part of its pinyin.
     */
    private boolean matchesReading(String text, int at, int done, String reading) {
        if (query.startsWith(reading, done) && matches(text, at + 1, done + reading.length())) {
            return true;
        }
        if (query.charAt(done) == reading.charAt(0) && matches(text, at + 1, done + 1)) {
            return true;
        }
        return reading.startsWith(query.substring(done));
    }

    private static List<String> readings(char sign) {
        if (sign < '\u4e00' || sign > '\u9fff') {
            return List.of();
        }
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(sign);
        return readings == null
                ? List.of()
                : Stream.of(readings)
                        .map(r -> r.replaceAll("[0-9]", "").replace("u:", "v"))
                        .distinct()
                        .toList();
    }

    private static String fold(String text) {
        return Quantity.halfWidth(text).toLowerCase(Locale.ROOT);
    }
}
