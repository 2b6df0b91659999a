package ziping.export.word;

/**
 * Where name and date stand at the end of a report: the date 4 characters from the right, the name
 * centred on it (GB/T 9704-2012, 7.3.5). A name too long for that ends at the right edge, and the
 * date moves below its middle. A name without a date stands 2 characters from the right.
 *
 * @param name distance of the name from the right, in characters
 * @param date distance of the date from the right, in characters
 */
record SignaturePlace(double name, double date) {

    private static final double FROM_RIGHT = 4;
    private static final double UNDATED = 2;

    /** The places for a name and a date, either of which may be empty. */
    static SignaturePlace of(String name, String date) {
        if (name.isEmpty() || date.isEmpty()) {
            return new SignaturePlace(UNDATED, FROM_RIGHT);
        }
        double nameWidth = width(name);
        double dateWidth = width(date);
        double nameRight = Math.max(0, FROM_RIGHT + (dateWidth - nameWidth) / 2);
        return new SignaturePlace(nameRight, nameRight + (nameWidth - dateWidth) / 2);
    }

    /** In characters, with the quarter that word processors leave between digits and Chinese. */
    private static double width(String words) {
        return (TextWidth.of(words) + TextWidth.changes(words) / 2.0) / 2;
    }
}
