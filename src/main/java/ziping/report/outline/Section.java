package ziping.report.outline;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of an outline.
 *
 * @param id unique in the outline
 * @param unnumbered whether it is a chapter without number on its own page, such as 摘要
 * @param title words of the heading without number
 * @param slots what fills it, in order, before its subsections
 * @param guidance what a finance bureau expects here, shown while it is empty
 * @param sections subsections
 */
public record Section(
        String id,
        boolean unnumbered,
        String title,
        List<Slot> slots,
        String guidance,
        List<Section> sections) {

    public Section {
        slots = List.copyOf(slots);
        sections = List.copyOf(sections);
    }

    /** This section and everything below it, in reading order. */
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
    }
}
