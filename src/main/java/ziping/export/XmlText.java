package ziping.export;

/** What XML can hold: no control characters, no half of a surrogate pair. */
public final class XmlText {

    private XmlText() {}

    /** Whether a character may stand in an XML file. */
    public static boolean isLegal(int c) {
        return c < ' ' ? c == '\n' || c == '\t' : !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The text without what XML cannot hold. */
    public static String legal(String text) {
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
