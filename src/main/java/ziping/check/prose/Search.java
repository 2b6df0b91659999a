package ziping.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern with signs of which each match holds at least one. Looking for a sign is many times as
 * quick as matching, and most lines of a report hold none: a check that searches this way costs
 * nothing where it has nothing to say.
 *
 * @param pattern what is searched
 * @param signs words without which it cannot match
 * @param leads whether each match begins with one of the signs, so that only those places are tried
 */
public record Search(Pattern pattern, List<String> signs, boolean leads) {

    private static final int NOWHERE = -1;

    /** A search that looks closer only into texts that hold one of the signs. */
    public static Search of(String regex, String... signs) {
        return new Search(Pattern.compile(regex), List.of(signs), false);
    }

    /** A search that looks closer only at the places where one of the words stands. */
    public static Search from(String regex, String... beginnings) {
        return new Search(Pattern.compile(regex), List.of(beginnings), true);
    }

    /** A search for any of these words. */
    public static Search ofWords(String... words) {
        return from(Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|")), words);
    }

    public Search {
        signs = List.copyOf(signs);
    }

    /** Whether the text holds a match. */
    public boolean isIn(String text) {
        return first(text).isPresent();
    }

    /** The first match. */
    public Optional<MatchResult> first(String text) {
        int sign = nextSign(text, 0);
        if (sign == NOWHERE) {
            return Optional.empty();
        }
        Matcher matcher = matcher(text);
        boolean found = leads ? find(matcher, text, sign) : matcher.find();
        return found ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Whether the {@link Line#plain} text of a line holds a match. */
    public boolean isIn(Line line) {
        return mayBeIn(line) && isIn(line.plain());
    }

    /** The first match in a line as it stands, full-width signs and all. */
    public Optional<MatchResult> firstAsWritten(Line line) {
        return mayBeIn(line) ? first(line.text()) : Optional.empty();
    }

    /** The first match in the {@link Line#plain} text of a line. */
    public Optional<MatchResult> first(Line line) {
        return mayBeIn(line) ? first(line.plain()) : Optional.empty();
    }

    /** The first match in the plain text of a sentence. */
    public Optional<MatchResult> first(Sentence sentence) {
        return mayBeIn(sentence.line()) ? first(sentence.plain()) : Optional.empty();
    }

    /** All matches in the {@link Line#plain} text of a line, in order. */
    public Stream<MatchResult> all(Line line) {
        return mayBeIn(line) ? all(line.plain()) : Stream.empty();
    }

    /** All matches in the plain text of a sentence, in order. */
    public Stream<MatchResult> all(Sentence sentence) {
        return mayBeIn(sentence.line()) ? all(sentence.plain()) : Stream.empty();
    }

    /** All matches in order. */
    public Stream<MatchResult> all(String text) {
        int sign = nextSign(text, 0);
        if (sign == NOWHERE) {
            return Stream.empty();
        }
        Matcher matcher = matcher(text);
        return leads ? results(matcher, text, sign) : matcher.results();
    }

    /** Whether a line may hold a match; false is certain, and costs next to nothing. */
    private boolean mayBeIn(Line line) {
        return line.glyphs().mayHoldAny(signs);
    }

    /** Looks at what surrounds a place as if the whole text were searched. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private Stream<MatchResult> results(Matcher matcher, String text, int sign) {
        List<MatchResult> results = new ArrayList<>();
        int from = sign;
        while (from != NOWHERE && find(matcher, text, from)) {
            results.add(matcher.toMatchResult());
            from = nextSign(text, Math.max(matcher.end(), matcher.start() + 1));
        }
        return results.stream();
    }

    private boolean find(Matcher matcher, String text, int sign) {
        for (int at = sign; at != NOWHERE; at = nextSign(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private int nextSign(String text, int from) {
        int next = NOWHERE;
        for (String sign : signs) {
            int end = next == NOWHERE ? text.length() : next + sign.length() - 1;
            int at = text.indexOf(sign, from, Math.min(end, text.length()));
            next = at == NOWHERE ? next : at;
        }
        return next;
    }
}
