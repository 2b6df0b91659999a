package ziping.export.word;

/** How wide text runs, in half-width characters: a Chinese character counts 2. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    /** The width of a line of text. */
    static int of(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** How many lines a text fills; at least one. A line end in it begins a line. */
    static int lines(String text, int firstIndent, int capacity) {
        int lines = 0;
        int indent = firstIndent;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, Math.ceilDiv(of(part) + indent, Math.max(1, capacity)));
            indent = 0;
        }
        return lines;
    }

    /** Quotation marks, dashes and the like are wide in Chinese fonts. */
    private static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE || codePoint == '×' || codePoint == '÷' || codePoint == '·';
    }
}
