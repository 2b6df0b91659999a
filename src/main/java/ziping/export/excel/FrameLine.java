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

    /** The right note gets the columns it needs, but at most half the width. */
    private static FrameLine sideBySide(String left, String right, ColumnWidths widths) {
        int end = widths.count();
        double half = widths.of(0, end) / 2;
        double needed = Math.min(half, Frame.RIGHT_NOTE.width(right));
        int cut = end - 1;
        while (cut > 1 && widths.of(cut, end) < needed) {
            cut--;
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
