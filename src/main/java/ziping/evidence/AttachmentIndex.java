package ziping.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The numbered list of supporting material: by category, then in the clerk's order.
 *
 * @param entries the entries, numbered from 1
 */
public record AttachmentIndex(List<Entry> entries) {

    /** A numbered file. */
    public record Entry(int number, Evidence evidence) {}

    /** Numbers the evidence. */
    public static AttachmentIndex of(List<Evidence> evidence) {
        List<Evidence> ordered =
                evidence.stream().sorted(Comparator.comparing(Evidence::category)).toList();
        return new AttachmentIndex(
                IntStream.range(0, ordered.size())
                        .mapToObj(i -> new Entry(i + 1, ordered.get(i)))
                        .toList());
    }

    /** The number of a piece of evidence. */
    public Optional<Integer> numberOf(String evidenceId) {
        return entries.stream()
                .filter(e -> e.evidence().id().equals(evidenceId))
                .map(Entry::number)
                .findFirst();
    }

    /** What supports an indicator. */
    public List<Entry> supporting(String indicatorId) {
        return entries.stream()
                .filter(e -> e.evidence().indicatorIds().contains(indicatorId))
                .toList();
    }
}
