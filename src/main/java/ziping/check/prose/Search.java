package ziping.check.prose;

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
 */
public record Search(Pattern pattern, List<String> signs) {

    /** A search that looks closer only where one of the signs stands. */
    public static Search of(String regex, String... signs) {
        return new Search(Pattern.compile(regex), List.of(signs));
    }

    /** A search for any of these words. */
    public static Search ofWords(String... words) {
        String any = Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|"));
        return of(any, words);
    }

    public Search {
        signs = List.copyOf(signs);
    }

    /** Whether the text holds a match. */
    public boolean isIn(String text) {
        return hasSign(text) && pattern.matcher(text).find();
    }

    /** The first match. */
    public Optional<MatchResult> first(String text) {
        if (!hasSign(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** All matches in order. */
    public Stream<MatchResult> all(String text) {
        return hasSign(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    private boolean hasSign(String text) {
        for (String sign : signs) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
