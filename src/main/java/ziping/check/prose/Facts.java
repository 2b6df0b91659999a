package ziping.check.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that can be counted, summed or dated in a text.
 *
 * @param documentNumbers 文号 as they stand
 * @param claims total scores and grades
 */
public record Facts(
        List<Sentence> sentences,
        List<Amount> amounts,
        List<Percentage> percentages,
        List<Count> counts,
        List<Year> years,
        List<Day> days,
        List<String> documentNumbers,
        ScoreClaims claims) {

    public Facts {
        sentences = List.copyOf(sentences);
        amounts = List.copyOf(amounts);
        percentages = List.copyOf(percentages);
        counts = List.copyOf(counts);
        years = List.copyOf(years);
        days = List.copyOf(days);
        documentNumbers = List.copyOf(documentNumbers);
    }

    /** The amounts of a sentence, in order. */
    public List<Amount> amounts(Sentence sentence) {
        return amounts.stream().filter(a -> a.sentence() == sentence).toList();
    }

    /** All counts by their very sentence, in order. */
    public Map<Sentence, List<Count>> countsBySentence() {
        Map<Sentence, List<Count>> bySentence = new IdentityHashMap<>();
        counts.forEach(
                c -> bySentence.computeIfAbsent(c.sentence(), s -> new ArrayList<>()).add(c));
        return bySentence;
    }

    /** The whole project's amounts of a measure. */
    public List<Amount> totals(Measure measure) {
        return amounts.stream()
                .filter(a -> a.total() && a.measure() == measure && !a.approximate())
                .toList();
    }

    /** The whole project's rates of a kind. */
    public List<Percentage> totals(Percentage.Kind kind) {
        return percentages.stream().filter(p -> p.total() && p.kind() == kind).toList();
    }
}
