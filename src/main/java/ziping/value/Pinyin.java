package ziping.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds Chinese text by what is typed: 汉字, full pinyin ({@code zhengwu}), initials ({@code zw}) or
 * any mixture ({@code 政wu}). A character with several usual readings is found by each of them.
 */
public final class Pinyin {

    private static final char FIRST = '一';
    private static final char LAST = '龥';

    /** Of each character up to two syllables; the sources are the Unihan readings. */
    private static final class Readings {

        static final String[][] OF = read();

        private static String[][] read() {
            List<List<String>> found = new ArrayList<>();
            for (char c = FIRST; c <= LAST; c++) {
                found.add(new ArrayList<>(2));
            }
            try (BufferedReader file =
                    new BufferedReader(
                            new InputStreamReader(
                                    Pinyin.class.getResourceAsStream("pinyin.txt"),
                                    StandardCharsets.UTF_8))) {
                file.lines().forEach(line -> add(found, line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found.stream()
                    .map(syllables -> syllables.toArray(String[]::new))
                    .toArray(String[][]::new);
        }

        /** A line is a syllable, a blank, and the characters read so. */
        private static void add(List<List<String>> found, String line) {
            int blank = line.indexOf(' ');
            String syllable = line.substring(0, blank);
            for (int i = blank + 1; i < line.length(); i++) {
                found.get(line.charAt(i) - FIRST).add(syllable);
            }
        }
    }

    private static final String[] NONE = {};

    private Pinyin() {}

    /** Whether the text contains what is sought; the empty text is contained in every text. */
    public static boolean matches(String text, String sought) {
        return isIn(text.toLowerCase(Locale.ROOT), sought.strip().toLowerCase(Locale.ROOT));
    }

    /** The same for words that have been stripped and brought to lower case before. */
    static boolean isIn(String lower, String wanted) {
        if (lower.contains(wanted)) {
            return true;
        }
        if (wanted.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        for (int at = 0; at < lower.length(); at++) {
            if (matches(lower, at, wanted, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String text, int at, String sought, int from) {
        if (from == sought.length()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        if (text.charAt(at) == sought.charAt(from) && matches(text, at + 1, sought, from + 1)) {
            return true;
        }
        for (String syllable : syllables(text.charAt(at))) {
            if (matches(text, at, sought, from, syllable)) {
                return true;
            }
        }
        return false;
    }

    /** By the syllable, by its beginning where the search ends there, or by its first letter. */
    private static boolean matches(String text, int at, String sought, int from, String syllable) {
        if (syllable.charAt(0) != sought.charAt(from)) {
            return false;
        }
        int left = sought.length() - from;
        if (left <= syllable.length() && sought.startsWith(syllable.substring(0, left), from)) {
            return true;
        }
        boolean whole =
                sought.startsWith(syllable, from)
                        && matches(text, at + 1, sought, from + syllable.length());
        return whole || matches(text, at + 1, sought, from + 1);
    }

    /** The readings of a character; none of one that is no 汉字. */
    static String[] syllables(char c) {
        return c < FIRST || c > LAST ? NONE : Readings.OF[c - FIRST];
    }
}
