package ziping.check.prose;

/** One form for signs that are written in several ways; places in the text stay where they are. */
public final class Glyphs {

    private Glyphs() {}

    /**
     * The text with full-width digits, letters and number signs as half-width ones, character for
     * character, so that an index in the result is an index in the original.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text, i));
        }
        return plain.toString();
    }

    private static char plain(String text, int i) {
        char c = text.charAt(i);
        boolean betweenDigits =
                i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1));
        return switch (c) {
            case '，' -> betweenDigits ? ',' : c;
            case '％' -> '%';
            case '﹪' -> '%';
            case '．' -> '.';
            case '　', '\u00a0', '\t' -> ' ';
            default -> (c >= '０' && c <= '９') || isLetter(c) ? (char) (c - 0xFEE0) : c;
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    /** The words alone: without blanks and punctuation, for comparing texts. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int sign = text.codePointAt(i);
            next = i + Character.charCount(sign);
            if (Character.isLetterOrDigit(sign)) {
                bare.appendCodePoint(sign);
            }
        }
        return bare.toString();
    }

    /** Whether it is a Chinese character. */
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
