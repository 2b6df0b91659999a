package ziping.value;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts that are searched with every key typed. It finds what {@link Pinyin#matches} finds, but
 * looks only at texts that have all signs of the words sought, and all their letters in pairs that
 * pinyin can make of the text.
 */
public final class SearchIndex {

    private static final int LETTERS = 26;

    private final List<String> texts;
    private final Map<Character, BitSet> signs = new HashMap<>();
    private final BitSet[] firsts = new BitSet[LETTERS];
    private final BitSet[] pairs = new BitSet[LETTERS * LETTERS];

    /** Takes in the texts; that is the slow part. */
    public SearchIndex(List<String> texts) {
        this.texts = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < texts.size(); i++) {
            add(i, this.texts.get(i));
        }
    }

    /**
     * Places of the texts that contain what is sought, in their order.
     *
     * @param most how many are wanted at most
     */
    public List<Integer> find(String sought, int most) {
        String wanted = sought.strip().toLowerCase(Locale.ROOT);
        return candidates(wanted).stream()
                .filter(i -> Pinyin.isIn(texts.get(i), wanted))
                .limit(most)
                .boxed()
                .toList();
    }

    private void add(int text, String words) {
        String before = "";
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            signs.computeIfAbsent(c, s -> new BitSet()).set(text);
            String[] ways = isLetter(c) ? new String[] {String.valueOf(c)} : Pinyin.syllables(c);
            StringBuilder ends = new StringBuilder();
            for (String way : ways) {
                addWay(text, before, way);
                ends.append(way.charAt(0)).append(way.charAt(way.length() - 1));
            }
            before = ends.toString();
        }
    }

    /** A syllable, what leads over to it, and what leads on inside it. */
    private void addWay(int text, String before, String way) {
        char first = way.charAt(0);
        of(firsts, first - 'a').set(text);
        for (int i = 0; i < before.length(); i++) {
            of(pairs, pair(before.charAt(i), first)).set(text);
        }
        for (int i = 1; i < way.length(); i++) {
            of(pairs, pair(way.charAt(i - 1), way.charAt(i))).set(text);
        }
    }

    private BitSet candidates(String wanted) {
        BitSet found = new BitSet(texts.size());
        found.set(0, texts.size());
        for (int at = 0; at < wanted.length(); at++) {
            char c = wanted.charAt(at);
            char before = at == 0 ? 0 : wanted.charAt(at - 1);
            if (!isLetter(c)) {
                keep(found, signs.get(c));
            } else if (isLetter(before)) {
                keep(found, pairs[pair(before, c)]);
            } else {
                keep(found, firsts[c - 'a']);
            }
        }
        return found;
    }

    private static void keep(BitSet found, BitSet those) {
        if (those == null) {
            found.clear();
        } else {
            found.and(those);
        }
    }

    private static BitSet of(BitSet[] sets, int at) {
        if (sets[at] == null) {
            sets[at] = new BitSet();
        }
        return sets[at];
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static int pair(char a, char b) {
        return (a - 'a') * LETTERS + b - 'a';
    }
}
