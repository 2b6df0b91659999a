package ziping.report.document;

/**
 * A paragraph.
 *
 * @param text one paragraph without line ends
 * @param kind what it is
 * @param place where its words come from, such as {@code text:experience}; a click leads there
 */
public record Paragraph(String text, Kind kind, String place) implements Block {

    /** What a paragraph is. */
    public enum Kind {
        /** The clerk's own words. */
        WRITTEN,
        /** Written by the program from data. */
        GENERATED,
        /** Says what is not filled in yet. */
        MISSING,
        /** The word 附件N at the top of an attachment. */
        ATTACHMENT_LABEL,
        /** The title of an attachment that begins with text; a table brings its own. */
        ATTACHMENT_TITLE,
        /** The unit's name at the end. */
        SIGNATURE,
        /** The date at the end. */
        DATE
    }
}
