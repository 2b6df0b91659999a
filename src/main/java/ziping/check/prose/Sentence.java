package ziping.check.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a line.
 *
 * @param start where it begins in the line
 * @param text its words as they stand, with the stop at its end
 * @param plain the same with {@link Glyphs#plain} signs
 */
public record Sentence(Line line, int start, String text, String plain) {

    private static final String STOPS = "。！？；";

    /** The sentences of a line, in order. */
    static List<Sentence> of(Line line) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                add(sentences, line, start, i + 1);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, Line line, int from, int to) {
        String text = line.text().substring(from, to);
        if (!text.isBlank()) {
            sentences.add(new Sentence(line, from, text, line.plain().substring(from, to)));
        }
    }

    /** Whether any of the words is in it. */
    public boolean hasAny(List<String> words) {
        return words.stream().anyMatch(plain::contains);
    }
}
