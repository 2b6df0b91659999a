package ziping.export.word;

/**
 * The type a table is set in, with the measures its styles have, in twips.
 *
 * @param text style of ordinary cells
 * @param head style of head cells
 * @param line height of a line
 * @param space height of a row besides its lines
 * @param halfCharacter width of a half-width character
 */
record TableType(WordStyle text, WordStyle head, int line, int space, int halfCharacter) {

    /** 5号, for tables that have room. */
    static final TableType NORMAL =
            new TableType(WordStyle.TABLE_TEXT, WordStyle.TABLE_HEAD, 290, 90, 105);

    /** 小五号, for tables with more columns than the page has room for. */
    static final TableType SMALL =
            new TableType(WordStyle.TABLE_TEXT_SMALL, WordStyle.TABLE_HEAD_SMALL, 250, 70, 90);

    /** How much wider than the page a table may ask to be and still be set in ordinary type. */
    private static final double TOLERANCE = 1.15;

    /** The type for a table of so many half-width characters on a page of so many twips. */
    static TableType of(int characters, int width) {
        return characters * NORMAL.halfCharacter > width * TOLERANCE ? SMALL : NORMAL;
    }
}
