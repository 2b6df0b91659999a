package ziping.export.word;

import java.util.regex.Pattern;

/** How wide text runs, in half-width characters: a Chinese character counts 2. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x1100;

    private static final Pattern MEASURE =
            Pattern.compile("[≥≤><=]?[-\\d.,]+(年\\d+月(\\d+日)?|[^\\d\\s、，；。]{0,6})");

    private TextWidth() {}

    /** The width of a line of text. */
    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += Character.isLowSurrogate(c) ? 0 : isWide(c) ? 2 : 1;
        }
        return width;
    }

    /** The width of the longest line of a text that has lines of its own. */
    static int ofLongestLine(String text) {
        return text.lines().mapToInt(TextWidth::of).max().orElse(0);
    }

    /** How many characters of half width there are. */
    static int narrow(String text) {
        return (int) text.chars().filter(c -> !isWide((char) c)).count();
    }

    /** Whether a text is a number with its unit or a date, which nobody reads in two pieces. */
    static boolean isMeasure(String text) {
        return MEASURE.matcher(text).matches();
    }

    /**
     * How many lines a text fills; at least one. A line end in it begins a line.
     *
     * @param firstIndent indent of the first line, in half-width characters
     * @param capacity width of a line, in half-width characters
     * @param spaced whether Chinese and other letters are set apart by a quarter of a character
     */
    static int lines(String text, int firstIndent, int capacity, boolean spaced) {
        int lines = 0;
        int indent = firstIndent;
        for (String part : text.split("\n", -1)) {
            int quarters = (of(part) + indent) * 2 + (spaced ? changes(part) : 0);
            lines += Math.max(1, Math.ceilDiv(quarters, Math.max(1, capacity) * 2));
            indent = 0;
        }
        return lines;
    }

    /**
     * How often Chinese is followed by letters or digits or the other way round: word processors
     * leave a quarter of a character there.
     */
    static int changes(String text) {
        int changes = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean before = Character.isIdeographic(text.charAt(i - 1));
            boolean here = Character.isIdeographic(text.charAt(i));
            boolean latin = isLatin(text.charAt(before ? i : i - 1));
            changes += before != here && latin ? 1 : 0;
        }
        return changes;
    }

    /**
     * The longest run of letters and digits, which no word processor breaks; a sign may be in it.
     */
    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inRun = (c > ' ' && c < FIRST_WIDE) || c == '≥' || c == '≤';
            run = inRun ? run + (isWide(c) ? 2 : 1) : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isLatin(char c) {
        return c < FIRST_WIDE && Character.isLetterOrDigit(c);
    }

    /** Quotation marks, dashes and the like are wide in Chinese fonts. */
    private static boolean isWide(char c) {
        return c >= FIRST_WIDE || c == '×' || c == '÷' || c == '·';
    }
}
