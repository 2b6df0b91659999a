package ziping.export.word;

/**
 * How a label that does not fit into its cell is shared out over lines of like length, because a
 * word processor fills each line and leaves a single character for the last one. The label itself
 * stays whole, so that whoever reads the file finds it as it is; indents make the lines short.
 */
final class HeadLines {

    /** Room beyond the characters of a line, so that rounding does not break it. */
    private static final int SLACK = 60;

    private HeadLines() {}

    /**
     * Characters of each line; 0 where nothing is to be done. They are an even number as far as may
     * be: most Chinese words have two.
     *
     * @param room characters that fit into a line
     */
    static int size(String label, int room) {
        boolean chinese = label.codePoints().allMatch(Character::isIdeographic);
        if (!chinese || label.length() <= room || room < 2) {
            return 0;
        }
        int lines = Math.ceilDiv(label.length(), room);
        int size = Math.ceilDiv(label.length(), lines);
        boolean evenFits = size + 1 <= room && label.length() - (size + 1) * (lines - 1) > 1;
        return size % 2 == 1 && evenFits ? size + 1 : size;
    }

    /**
     * The indent at each side, in twips.
     *
     * @param width of the cell's lines
     * @param character width of a Chinese character
     */
    static int indent(String label, int width, int character) {
        int size = size(label, width / character);
        return size == 0 ? 0 : Math.max(0, (width - size * character - SLACK) / 2);
    }
}
