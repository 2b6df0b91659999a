package ziping.export.excel;

import org.apache.poi.ss.util.CellReference;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.FigureFormat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Streams the rows of one sheet and the list of its merged cells. */
final class SheetRows {

    private final BookPlan book;
    private final SheetPlan sheet;
    private final Styles styles;
    private final SharedStrings strings;
    private final XmlBytes xml;
    private final String[] letters;
    private final List<String> merged = new ArrayList<>();

    SheetRows(BookPlan book, SheetPlan sheet, Styles styles, SharedStrings strings, XmlBytes xml) {
        this.book = book;
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.xml = xml;
        this.letters =
                IntStream.range(0, sheet.widths().count())
                        .mapToObj(CellReference::convertNumToColString)
                        .toArray(String[]::new);
    }

    /** Writes {@code sheetData} and, where there are any, {@code mergeCells}. */
    void write() throws IOException {
        xml.raw("<sheetData>");
        frames(sheet.above(), 0);
        table();
        frames(sheet.below(), sheet.end());
        xml.raw("</sheetData>");
        if (!merged.isEmpty()) {
            xml.raw("<mergeCells count=\"").raw(merged.size()).raw("\">");
            for (String area : merged) {
                xml.raw("<mergeCell ref=\"").raw(area).raw("\"/>");
            }
            xml.raw("</mergeCells>");
        }
    }

    private void frames(List<FrameLine> lines, int first) throws IOException {
        int row = first;
        for (FrameLine line : lines) {
            begin(row, line.height());
            for (FrameLine.Piece piece : line.pieces()) {
                int style = styles.of(piece.frame());
                text(row, piece.first(), style, piece.text());
                for (int column = piece.first() + 1; column < piece.end(); column++) {
                    blank(row, column, style);
                }
                merge(row, piece.first(), row + 1, piece.end());
            }
            end();
            row++;
        }
    }

    private void table() throws IOException {
        Cell[] covering = new Cell[letters.length];
        int[] style = new int[letters.length];
        int row = -1;
        for (Cell cell : sheet.table().cells()) {
            if (cell.row() > row) {
                rows(covering, style, row, cell.row());
                row = cell.row();
            }
            int end = cell.column() + cell.columnSpan();
            int number = styles.of(StyleKey.of(cell));
            for (int column = cell.column(); column < end; column++) {
                covering[column] = cell;
                style[column] = number;
            }
            merge(sheet.top(row), cell.column(), sheet.top(row + cell.rowSpan()), end);
        }
        rows(covering, style, row, sheet.table().rows());
    }

    /** Writes the rows of the table that the cells met so far cover, up to the next cells. */
    private void rows(Cell[] covering, int[] style, int first, int end) throws IOException {
        for (int row = Math.max(first, 0); row < end; row++) {
            for (int part = sheet.top(row); part < sheet.top(row + 1); part++) {
                begin(part, sheet.heightOfPart(row));
                for (int column = 0; column < covering.length; column++) {
                    Cell cell = covering[column];
                    boolean starts = cell.column() == column && sheet.top(cell.row()) == part;
                    if (starts) {
                        content(part, column, style[column], cell.content());
                    } else {
                        blank(part, column, style[column]);
                    }
                }
                end();
            }
        }
    }

    private void content(int row, int column, int style, Content content) throws IOException {
        switch (content) {
            case Content.Words words -> text(row, column, style, words.text());
            case Content.Figure figure -> {
                open(row, column, style);
                value(figure.value(), figure.format());
            }
            case Content.Formula formula -> {
                open(row, column, style);
                formula(formula);
            }
        }
    }

    private void text(int row, int column, int style, String text) throws IOException {
        if (text.isEmpty()) {
            blank(row, column, style);
            return;
        }
        open(row, column, style);
        xml.raw(" t=\"s\"><v>").raw(strings.number(text)).raw("</v></c>");
    }

    private void formula(Content.Formula formula) throws IOException {
        String a1 = book.formula(formula.expression(), sheet).orElse("");
        if (a1.isEmpty()) {
            value(formula.value(), formula.format());
            return;
        }
        xml.raw("><f>").text(a1).raw("</f><v>");
        xml.raw(kept(formula.value(), formula.format())).raw("</v></c>");
    }

    private void value(BigDecimal value, FigureFormat format) throws IOException {
        xml.raw("><v>").raw(kept(value, format)).raw("</v></c>");
    }

    /** Spreadsheets keep 98.57 % as 0.9857. */
    private static String kept(BigDecimal value, FigureFormat format) {
        BigDecimal kept = format == FigureFormat.RATE ? value.movePointLeft(2) : value;
        return kept.toPlainString();
    }

    private void blank(int row, int column, int style) throws IOException {
        open(row, column, style);
        xml.raw("/>");
    }

    private void open(int row, int column, int style) throws IOException {
        xml.raw("<c r=\"").raw(letters[column]).raw(row + 1);
        xml.raw("\" s=\"").raw(style).raw("\"");
    }

    private void begin(int row, double points) throws IOException {
        int tenths = (int) Math.ceil(points * 10);
        xml.raw("<row r=\"").raw(row + 1).raw("\" ht=\"").raw(tenths / 10).raw(".");
        xml.raw(tenths % 10).raw("\" customHeight=\"1\">");
    }

    private void end() throws IOException {
        xml.raw("</row>");
    }

    /** Merges from the first place to before the end; a single cell stays as it is. */
    private void merge(int top, int left, int bottom, int right) {
        if (bottom - top > 1 || right - left > 1) {
            merged.add(letters[left] + (top + 1) + ":" + letters[right - 1] + bottom);
        }
    }
}
