package ziping.value;

/** Text as the nouns keep it: never {@code null}, one kind of line end. */
public final class Text {

    private Text() {}

    /** The same text with {@code null} as empty and every line end as {@code \n}. */
    public static String of(String raw) {
        if (raw == null) {
            return "";
        }
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether there is nothing to read in it. */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The first of the texts that has something to read, else the empty text. */
    public static String firstOf(String... texts) {
        for (String text : texts) {
            if (!isBlank(text)) {
                return text;
            }
        }
        return "";
    }

    /** Width in half-width columns; a Chinese character or full-width sign counts 2. */
    public static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
