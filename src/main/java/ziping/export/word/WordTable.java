package ziping.export.word;

import ziping.report.document.Cell;
import ziping.report.document.Look;
import ziping.report.document.Table;

/**
 * A table of the report in Word. Widths stand in the grid, in the table and in each cell, because
 * WPS reads the first and Word the others.
 */
final class WordTable {

    /** Rows higher than this may be parted by a page end; shorter ones stay whole. */
    private static final int LARGEST_WHOLE_ROW = 5000;

    private final Xml xml;
    private final WordText text;
    private final StyleIds styles;

    WordTable(Xml xml, WordText text, StyleIds styles) {
        this.xml = xml;
        this.text = text;
        this.styles = styles;
    }

    /** Writes the grid of a table, without title and notes. */
    void write(Table table, TableLayout layout) {
        begin(WordStyle.REPORT_TABLE, layout.width());
        xml.open("w:tblGrid");
        for (int c = 0; c < table.columns(); c++) {
            xml.open("w:gridCol").attribute("w:w", layout.columnWidth(c)).close();
        }
        xml.close();
        for (int r = 0; r < layout.rows(); r++) {
            row(table, layout, r);
        }
        xml.close();
    }

    /** Begins a table of fixed width in the middle of the page. */
    void begin(WordStyle style, int width) {
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", styles.of(style));
        width("w:tblW", width);
        xml.value("w:jc", "center");
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        xml.close();
    }

    private void row(Table table, TableLayout layout, int row) {
        boolean whole = layout.height(row) <= LARGEST_WHOLE_ROW;
        xml.open("w:tr").open("w:trPr");
        if (whole) {
            xml.empty("w:cantSplit");
        }
        if (row < table.headRows()) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int c = 0; c < table.columns(); c += layout.at(row, c).columnSpan()) {
            cell(layout.at(row, c), row, layout, whole);
        }
        xml.close();
    }

    private void cell(Cell cell, int row, TableLayout layout, boolean whole) {
        xml.open("w:tc").open("w:tcPr");
        width("w:tcW", layout.width(cell));
        if (cell.columnSpan() > 1) {
            xml.value("w:gridSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            xml.value("w:vMerge", row == cell.row() ? "restart" : "continue");
        }
        xml.value("w:vAlign", whole ? "center" : "top").close();
        words(cell, row == cell.row() ? cell.text() : "", layout, row);
        xml.close();
    }

    private void words(Cell cell, String words, TableLayout layout, int row) {
        Look look = cell.look();
        text.begin(look.head() ? layout.type().head() : layout.type().text());
        if (layout.staysWithNext(row)) {
            xml.empty("w:keepNext");
        }
        int indent = look.head() ? layout.labelIndent(cell) : 0;
        if (indent > 0) {
            xml.open("w:ind").attribute("w:left", indent).attribute("w:right", indent).close();
        }
        if (look.align() != (look.head() ? Look.Align.CENTRE : Look.Align.LEFT)) {
            xml.value("w:jc", word(look.align()));
        }
        text.runs().run(words, look.bold()).end();
    }

    private static String word(Look.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    /** A width in twips. */
    void width(String name, int twips) {
        xml.open(name).attribute("w:w", twips).attribute("w:type", "dxa").close();
    }
}
