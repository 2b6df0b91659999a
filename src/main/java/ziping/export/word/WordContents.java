package ziping.export.word;

import ziping.report.document.Heading;

import java.util.List;

/**
 * The table of contents: its lines, written out for WPS, inside the field that Word recomputes.
 * Word is not told to do so on opening, because it would ask the reader for permission each time.
 */
final class WordContents {

    private static final String TITLE = "目录";
    private static final String FIELD = "TOC \\o \"1-4\" \\h \\z \\u";

    private final Xml xml;
    private final WordText text;

    WordContents(Xml xml, WordText text) {
        this.xml = xml;
        this.text = text;
    }

    /** The bookmark around the heading of this number. */
    static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }

    /**
     * Writes the table of contents.
     *
     * @param pages the page of each heading
     */
    void write(List<Heading> headings, List<Integer> pages) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        text.line(WordStyle.TOC_HEADING, TITLE);
        for (int i = 0; i < headings.size(); i++) {
            line(headings.get(i), i, pages.get(i));
        }
        if (!headings.isEmpty()) {
            text.begin(WordStyle.GAP);
            text.runs().endField().end();
        }
        xml.close().close();
    }

    private void line(Heading heading, int number, int page) {
        text.begin(WordStyle.inContents(heading));
        text.runs();
        if (number == 0) {
            text.beginField(FIELD);
        }
        String bookmark = bookmark(number);
        xml.open("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", 1);
        text.run(heading.text()).tab();
        text.field("PAGEREF " + bookmark + " \\h", String.valueOf(page));
        xml.close();
        text.end();
    }
}
