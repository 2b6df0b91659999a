package ziping.check.prose;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a report in reading order: what the clerk wrote into the program, or a plain text.
 *
 * @param lines headings and paragraphs
 * @param facts what can be counted in them
 * @param plainText whether it is a text that nobody entered into the program
 */
public record Manuscript(List<Line> lines, Facts facts, boolean plainText) {

    public Manuscript {
        lines = List.copyOf(lines);
    }

    /**
     * A text with its facts.
     *
     * @param year the year of the report; 0 if unknown
     */
    public static Manuscript of(List<Line> lines, int year, boolean plainText) {
        return new Manuscript(lines, FactReader.read(lines, year), plainText);
    }

    /** Paragraphs of persons. */
    public Stream<Line> prose() {
        return lines.stream().filter(Line::isProse);
    }

    /** All headings. */
    public List<Line> headings() {
        return lines.stream().filter(Line::heading).toList();
    }

    /** Paragraphs of the sections of a role. */
    public List<Line> section(Role role) {
        return prose().filter(l -> l.role() == role).toList();
    }

    /** Whether a section of this role has a heading. */
    public boolean hasSection(Role role) {
        return lines.stream().anyMatch(l -> l.heading() && l.role() == role);
    }

    /** Whether any paragraph holds one of the words. */
    public boolean mentions(String... words) {
        return prose().anyMatch(l -> Stream.of(words).anyMatch(l.plain()::contains));
    }

    /** Whether it has the headings of a report, so that its structure can be judged. */
    public boolean isStructured() {
        return headings().stream()
                        .filter(h -> h.numbering().filter(n -> n.level() <= 2).isPresent())
                        .count()
                >= 3;
    }
}
