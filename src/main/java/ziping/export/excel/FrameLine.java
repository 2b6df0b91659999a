package ziping.export.excel;

import ziping.report.document.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * A line above or below the table, one row of the sheet.
 *
 * @param height in points
 * @param pieces from left to right, together over the whole width
 */
record FrameLine(double height, List<Piece> pieces) {

    private static final double HIGHEST = 400;

    /** Text over the columns from the first to before the end. */
    record Piece(Frame frame, String text, int first, int end) {}

    FrameLine {
        pieces = List.copyOf(pieces);
    }

    static List<FrameLine> above(Table table, String mark, ColumnWidths widths) {
        List<FrameLine> lines = new ArrayList<>();
        add(lines, Frame.TITLE, table.title(), widths);
        add(
                lines,
                Frame.SUBTITLE,
                table.subtitle() + (mark.isBlank() ? "" : "【" + mark + "】"),
                widths);
        if (table.leftNote().isBlank() || table.rightNote().isBlank() || widths.count() == 1) {
            add(lines, Frame.LEFT_NOTE, table.leftNote(), widths);
            add(lines, Frame.RIGHT_NOTE, table.rightNote(), widths);
        } else {
            lines.add(sideBySide(table.leftNote(), table.rightNote(), widths));
        }
        return lines;
    }

    static List<FrameLine> below(Table table, ColumnWidths widths) {
        List<FrameLine> lines = new ArrayList<>();
        table.notes().forEach(note -> add(lines, Frame.NOTE, note, widths));
        return lines;
    }

    private static void add(List<FrameLine> lines, Frame frame, String text, ColumnWidths widths) {
        if (!text.isBlank()) {
            lines.add(of(widths, List.of(new Piece(frame, text, 0, widths.count()))));
        }
    }

    /** Each note gets its share of the width, cut between two columns. */
    private static FrameLine sideBySide(String left, String right, ColumnWidths widths) {
        double share = (double) left.length() / (left.length() + right.length());
        double wished = widths.of(0, widths.count()) * share;
        int cut = 1;
        while (cut < widths.count() - 1 && widths.of(0, cut) < wished) {
            cut++;
        }
        return of(
                widths,
                List.of(
                        new Piece(Frame.LEFT_NOTE, left, 0, cut),
                        new Piece(Frame.RIGHT_NOTE, right, cut, widths.count())));
    }

    private static FrameLine of(ColumnWidths widths, List<Piece> pieces) {
        double height =
                pieces.stream()
                        .mapToDouble(p -> p.frame().height(p.text(), widths.of(p.first(), p.end())))
                        .max()
                        .orElse(0);
        return new FrameLine(Math.min(height, HIGHEST), pieces);
    }
}
