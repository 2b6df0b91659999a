package ziping.check.prose;

import java.util.List;

/**
 * Everything that can be counted, summed or dated in a text.
 *
 * @param documentNumbers 文号 as they stand
 */
public record Facts(
        List<Sentence> sentences,
        List<Amount> amounts,
        List<Percentage> percentages,
        List<Count> counts,
        List<Year> years,
        List<Day> days,
        List<String> documentNumbers) {

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

    /** The counts of a sentence, in order. */
    public List<Count> counts(Sentence sentence) {
        return counts.stream().filter(c -> c.sentence() == sentence).toList();
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
