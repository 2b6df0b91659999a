package ziping.check.prose;

import java.util.List;

/**
 * The characters of a line, roughly: it tells at once that a word cannot stand there, and a word
 * that may stand there still has to be looked for. Most words that are searched stand in no line.
 */
public final class GlyphSet {

    private static final int BITS = 1024;

    private final long[] bits = new long[BITS / Long.SIZE];

    private GlyphSet() {}

    /** The characters of some texts. */
    static GlyphSet of(String... texts) {
        GlyphSet set = new GlyphSet();
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                int bit = text.charAt(i) % BITS;
                set.bits[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return set;
    }

    /** Whether any of the words may stand in the line; false is certain. */
    boolean mayHoldAny(List<String> words) {
        for (String word : words) {
            if (mayHold(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(String word) {
        for (int i = 0; i < word.length(); i++) {
            int bit = word.charAt(i) % BITS;
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }
}
