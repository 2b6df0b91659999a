package ziping.check.text;

import ziping.check.prose.Glyphs;

/**
 * A cell of a table found in a text.
 *
 * @param text its words; empty for a blank cell
 * @param line the line it stands in, counted from 1
 */
record TextCell(String text, int line) {

    /** Whether it is blank. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** The words without blanks, in plain signs. */
    String bare() {
        return Glyphs.plain(text).replaceAll("\\s", "");
    }
}
