package ziping.check.prose;

/** One form for signs that are written in several ways; places in the text stay where they are. */
public final class Glyphs {

    private Glyphs() {}

    /**
     * The text with full-width digits, letters and number signs as half-width ones, character for
     * character, so that an index in the result is an index in the original.
     */
    public static String plain(String text) {
        char[] plain = null;
        for (int i = 0; i < text.length(); i++) {
            char sign = plain(text, i);
            if (sign != text.charAt(i)) {
                plain = plain == null ? text.toCharArray() : plain;
                plain[i] = sign;
            }
        }
        return plain == null ? text : new String(plain);
    }

    private static char plain(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '，' -> isBetweenDigits(text, i) ? ',' : c;
            case '％' -> '%';
            case '﹪' -> '%';
            case '．' -> '.';
            case '　', '\u00a0', '\t' -> ' ';
            default -> (c >= '０' && c <= '９') || isLetter(c) ? (char) (c - 0xFEE0) : c;
        };
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
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
            if (isHan(sign) || Character.isLetterOrDigit(sign)) {
                bare.appendCodePoint(sign);
            }
        }
        return bare.toString();
    }

    /** Whether any sign is a digit. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a Chinese character. */
    public static boolean isHan(int sign) {
        return sign >= 0x4E00 && sign <= 0x9FFF;
    }
}
