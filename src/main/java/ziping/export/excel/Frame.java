package ziping.export.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** A line around the table: its face, its size in points, where it stands, height of one line. */
enum Frame {
    /** The title, large. */
    TITLE(Fonts.HEAD, 16, HorizontalAlignment.CENTER, 26),
    /** Below the title. */
    SUBTITLE(Fonts.BODY, 10.5, HorizontalAlignment.CENTER, 17),
    /** Above the table at the left. */
    LEFT_NOTE(Fonts.BODY, 10.5, HorizontalAlignment.LEFT, 17),
    /** Above the table at the right. */
    RIGHT_NOTE(Fonts.BODY, 10.5, HorizontalAlignment.RIGHT, 17),
    /** Below the table. */
    NOTE(Fonts.BODY, 9, HorizontalAlignment.LEFT, 14);

    private final String font;
    private final double size;
    private final HorizontalAlignment align;
    private final double lineHeight;

    Frame(String font, double size, HorizontalAlignment align, double lineHeight) {
        this.font = font;
        this.size = size;
        this.align = align;
        this.lineHeight = lineHeight;
    }

    String font() {
        return font;
    }

    double size() {
        return size;
    }

    HorizontalAlignment align() {
        return align;
    }

    /** Points this text needs to stand on one line. */
    double width(String text) {
        return Wrapping.width(text, size);
    }

    /** Height in points of this text at this width in points. */
    double height(String text, double width) {
        return Wrapping.lines(text, width, size) * lineHeight + 3;
    }
}
