package ziping.export.excel;

/**
 * Counts the lines of wrapped text without asking a font: a Chinese character is as wide as its
 * size, a half-width one half of that. Machines of clerks and servers have different fonts, some
 * none at all, and the file must be the same from each.
 */
final class Wrapping {

    /**
     * What a line keeps free in points: the margins of a cell, and most of a character, because
     * programs and their fonts differ by that much and a line too few hides the last words.
     */
    private static final double PADDING = 11;

    private Wrapping() {}

    /** Lines of the text in a cell of this width in points, in a font of this size. */
    static int lines(String text, double width, double size) {
        return lines(text, columns(width, size));
    }

    /** Points a cell needs to hold the text on one line, in a font of this size. */
    static double width(String text, double size) {
        return text.chars().map(c -> width((char) c)).sum() * size / 2 + PADDING + size;
    }

    /** Half-width columns that fit into a cell of this width in points. */
    static int columns(double width, double size) {
        return Math.max(2, (int) ((width - PADDING) * 2 / size));
    }

    /** Lines of the text when a line has this many half-width columns. */
    static int lines(String text, int columns) {
        if (text.length() * 2 <= columns && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        int word = 0; // columns of the unfinished word at the end of the line
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            int width = width(c);
            if (used + width > columns) {
                lines++;
                boolean carried = width == 1 && word < used;
                used = carried ? word : 0;
                word = used;
            }
            used += width;
            word = width == 1 && c != ' ' ? word + 1 : width == 0 ? word : 0;
        }
        return lines;
    }

    /** Signs like “ and ① fill a whole square in 宋体; of a pair of surrogates the first counts. */
    private static int width(char c) {
        if (Character.isLowSurrogate(c)) {
            return 0;
        }
        return c >= 0x1100 || c == '×' || c == '÷' || c == '·' ? 2 : 1;
    }
}
