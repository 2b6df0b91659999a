package ziping.export.word;

import ziping.report.document.Cover;

import java.util.stream.IntStream;

/** The cover of the report. */
final class WordCover {

    /** Widths of label and value of a line, as parts of the page's width. */
    private static final double LABEL = 0.31;

    private static final double VALUE = 0.67;

    /** Space above title and team by their styles, in twips. */
    private static final int TITLE_ABOVE = 800;

    private static final int TEAM_ABOVE = 160;

    /** Title, year and the team's title, with all space around them. */
    private static final int TITLE = TITLE_ABOVE + 900 + 1079 + TEAM_ABOVE + 380;

    private static final int LINE = 440;
    private static final int LINE_SPACE = 170;
    private static final int LINE_HALF_CHARACTER = 150;
    private static final int SIGNATURE = 640;
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

    /**
     * Writes the cover; what follows must begin a new page. What the page has to spare stands above
     * the title and above the team, as a hand would set it.
     */
    void write(Cover cover) {
        TableLayout team = new TableLayout(cover.team(), width, height);
        int spare = Math.max(0, height - height(cover, team));
        lowered(WordStyle.COVER_TITLE, cover.title(), TITLE_ABOVE + spare / 3);
        text.line(WordStyle.COVER_YEAR, cover.year());
        lines(cover);
        lowered(WordStyle.CAPTION, cover.team().title(), TEAM_ABOVE + spare / 6);
        tables.write(cover.team(), team);
        cover.signatures().forEach(this::signature);
    }

    private void lowered(WordStyle style, String words, int above) {
        text.begin(style).open("w:spacing").attribute("w:before", above).close();
        text.runs().run(words).end();
    }

    /** What the cover takes at least, by the measures of its styles. */
    private int height(Cover cover, TableLayout team) {
        int characters = (int) (width * VALUE) / LINE_HALF_CHARACTER;
        int lines =
                cover.lines().stream()
                        .mapToInt(line -> TextWidth.lines(line.value(), 0, characters, true))
                        .sum();
        int rows = IntStream.range(0, team.rows()).map(team::height).sum();
        return TITLE
                + lines * LINE
                + cover.lines().size() * LINE_SPACE
                + rows
                + cover.signatures().size() * SIGNATURE;
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
