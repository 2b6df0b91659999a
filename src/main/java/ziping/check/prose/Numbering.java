package ziping.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or item, in the four levels of official documents and ①.
 *
 * @param level 1 for 一、 · 2 for （一） · 3 for 1. · 4 for （1） · 5 for ①
 * @param number the number
 * @param sign the number as written
 * @param rest the words after it
 */
public record Numbering(int level, int number, String sign, String rest) {

    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> LEVELS =
            List.of(
                    Pattern.compile("\\s*(?:第(" + HAN + ")(?:部分|章)|(" + HAN + ")\\s*、)\\s*(.*)"),
                    Pattern.compile("\\s*[（(]\\s*(" + HAN + ")\\s*[）)]()\\s*(.*)"),
                    Pattern.compile("\\s*(\\d{1,2})(?:[.．](?!\\d)|、)()\\s*(.*)"),
                    Pattern.compile("\\s*[（(]\\s*(\\d{1,2})\\s*[）)]()\\s*(.*)"),
                    Pattern.compile("\\s*([①②③④⑤⑥⑦⑧⑨⑩])()\\s*(.*)"));
    private static final String BEGINNINGS = "第一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩";
    private static final String DIGITS = "一二三四五六七八九";
    private static final char CIRCLED_ONE = '①';

    /** Reads the number at the beginning of a line; empty if there is none. */
    public static Optional<Numbering> read(String line) {
        if (!mayBegin(line)) {
            return Optional.empty();
        }
        for (int level = 1; level <= LEVELS.size(); level++) {
            Matcher m = LEVELS.get(level - 1).matcher(line);
            if (m.matches()) {
                String word = m.group(1) == null || m.group(1).isEmpty() ? m.group(2) : m.group(1);
                String sign = line.substring(0, m.start(3)).strip();
                return Optional.of(new Numbering(level, value(word), sign, m.group(3).strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether the first sign may belong to a number; most lines begin with a word. */
    private static boolean mayBegin(String line) {
        String stripped = line.stripLeading();
        return !stripped.isEmpty() && BEGINNINGS.indexOf(stripped.charAt(0)) >= 0;
    }

    /** The value of 十二, 12 or ⑫. */
    static int value(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return Integer.parseInt(word);
        }
        if (first >= CIRCLED_ONE && first <= CIRCLED_ONE + 19) {
            return first - CIRCLED_ONE + 1;
        }
        int ten = word.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(first) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(first) + 1;
        int ones = ten == word.length() - 1 ? 0 : DIGITS.indexOf(word.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    /** Whether its brackets are half-width ones. */
    public boolean hasHalfBrackets() {
        return sign.startsWith("(");
    }

    /** Whether it has brackets. */
    public boolean hasBrackets() {
        return level == 2 || level == 4;
    }
}
