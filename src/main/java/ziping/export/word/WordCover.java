package ziping.export.word;

import ziping.report.document.Cover;

/** The cover of the report. */
final class WordCover {

    /** Widths of label and value of a line, as parts of the page's width. */
    private static final double LABEL = 0.31;

    private static final double VALUE = 0.67;
    private static final String DAY = "年　　月　　日";

    private final Xml xml;
    private final WordText text;
    private final WordTable tables;
    private final int width;
    private final int height;

    WordCover(Xml xml, WordText text, WordTable tables, int width, int height) {
        this.xml = xml;
        this.text = text;
        this.tables = tables;
        this.width = width;
        this.height = height;
    }

    /** Writes the cover; what follows must begin a new page. */
    void write(Cover cover) {
        text.line(WordStyle.COVER_TITLE, cover.title());
        text.line(WordStyle.COVER_YEAR, cover.year());
        lines(cover);
        text.line(WordStyle.CAPTION, cover.team().title());
        tables.write(cover.team(), new TableLayout(cover.team(), width, height));
        cover.signatures().forEach(this::signature);
    }

    private void lines(Cover cover) {
        int label = (int) (width * LABEL);
        int value = (int) (width * VALUE);
        tables.begin(WordStyle.COVER_TABLE, label + value);
        xml.open("w:tblGrid");
        xml.open("w:gridCol").attribute("w:w", label).close();
        xml.open("w:gridCol").attribute("w:w", value).close();
        xml.close();
        for (Cover.Line line : cover.lines()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            cell(WordStyle.COVER_LABEL, line.label(), label, false);
            cell(WordStyle.COVER_VALUE, line.value(), value, true);
            xml.close();
        }
        xml.close();
    }

    private void cell(WordStyle style, String words, int cellWidth, boolean underlined) {
        xml.open("w:tc").open("w:tcPr");
        tables.width("w:tcW", cellWidth);
        if (underlined) {
            xml.open("w:tcBorders").open("w:bottom").attribute("w:val", "single");
            xml.attribute("w:sz", 4).attribute("w:space", 0).attribute("w:color", "auto");
            xml.close().close();
        }
        xml.value("w:vAlign", "bottom").close();
        text.line(style, words);
        xml.close();
    }

    /** A line to be signed, with the day at its end. */
    private void signature(String words) {
        text.begin(WordStyle.COVER_SIGNATURE).open("w:tabs").open("w:tab");
        xml.attribute("w:val", "right").attribute("w:pos", width).close().close();
        text.runs().run(words).tab().run(DAY).end();
    }
}
