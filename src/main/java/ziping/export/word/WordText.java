package ziping.export.word;

/**
 * Paragraphs and runs. A page break asked for is kept until the next paragraph begins, which then
 * carries it, so that no empty paragraph stands on either page.
 */
final class WordText {

    /** Width of a character of the body on the grid of GB/T 9704-2012, in twips. */
    private static final int CHARACTER = 316;

    private final Xml xml;
    private final StyleIds styles;
    private boolean breakPending;

    WordText(Xml xml, StyleIds styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        breakPending = true;
    }

    /**
     * Begins a paragraph; properties may follow, in the order of the schema, then {@link #runs}.
     */
    Xml begin(WordStyle style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", styles.of(style));
        if (breakPending) {
            xml.empty("w:pageBreakBefore");
            breakPending = false;
        }
        return xml;
    }

    /** Ends the properties of the paragraph. */
    WordText runs() {
        xml.close();
        return this;
    }

    /** Ends the paragraph. */
    void end() {
        xml.close();
    }

    /** A whole paragraph of one run. */
    void line(WordStyle style, String words) {
        begin(style);
        runs().run(words).end();
    }

    /** Words of the paragraph's own look. */
    WordText run(String words) {
        return run(words, false);
    }

    /** Words, bold or not; tabs and line ends become Word's own. */
    WordText run(String words, boolean bold) {
        if (words.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        if (bold) {
            xml.open("w:rPr").empty("w:b").empty("w:bCs").close();
        }
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '\n' || words.charAt(i) == '\t') {
                piece(words, start, i);
                xml.empty(words.charAt(i) == '\n' ? "w:br" : "w:tab");
                start = i + 1;
            }
        }
        piece(words, start, words.length());
        xml.close();
        return this;
    }

    private void piece(String words, int from, int to) {
        if (to > from) {
            xml.open("w:t").attribute("xml:space", "preserve");
            xml.text(words.substring(from, to)).close();
        }
    }

    /** A tab. */
    WordText tab() {
        return run("\t");
    }

    /**
     * A field with the result it has now. Begin, instruction, separator, result and end are runs of
     * their own: WPS shows nothing otherwise.
     */
    WordText field(String instruction, String result) {
        return beginField(instruction).run(result).endField();
    }

    /** Begins a field whose result follows. */
    WordText beginField(String instruction) {
        fieldSign("begin");
        xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve");
        xml.text(" " + instruction + " ").close().close();
        return fieldSign("separate");
    }

    /** Ends a field. */
    WordText endField() {
        return fieldSign("end");
    }

    private WordText fieldSign(String type) {
        xml.open("w:r").open("w:fldChar").attribute("w:fldCharType", type).close().close();
        return this;
    }

    /** Words that fields can point at. */
    WordText bookmark(int id, String name, String words) {
        bookmarkSign("w:bookmarkStart", id).attribute("w:name", name).close();
        run(words);
        bookmarkSign("w:bookmarkEnd", id).close();
        return this;
    }

    private Xml bookmarkSign(String sign, int id) {
        return xml.open(sign).attribute("w:id", id);
    }

    /**
     * An indent of the paragraph being begun.
     *
     * @param side {@code left}, {@code right}, {@code firstLine} or {@code hanging}
     * @param characters in characters of the body
     */
    void indent(String side, double characters) {
        xml.open("w:ind");
        xml.attribute("w:" + side + "Chars", Math.round(characters * 100));
        xml.attribute("w:" + side, Math.round(characters * CHARACTER)).close();
    }
}
