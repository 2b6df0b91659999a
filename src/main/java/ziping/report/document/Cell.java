package ziping.report.document;

/**
 * A cell of a table, merged over one or more grid places.
 *
 * @param row first row, 0 for the top
 * @param column first column, 0 for the leftmost
 * @param rowSpan rows it covers, 1 or more
 * @param columnSpan columns it covers, 1 or more
 * @param place where its value comes from, such as {@code indicator:ID:score}; empty for labels. A
 *     click in preview or form leads there
 */
public record Cell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        Content content,
        Look look,
        String place) {

    /** The cell as text. */
    public String text() {
        return content.text();
    }
}
