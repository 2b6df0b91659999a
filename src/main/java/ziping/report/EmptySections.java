package ziping.report;

import ziping.report.narrative.Narratives;
import ziping.report.outline.Attachment;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sections under whose heading nothing would stand, found without assembling the document: the
 * self-check asks after every edit, and most sections answer with their first slot.
 */
public final class EmptySections {

    private final Report report;
    private final ReportFigures figures;
    private final Outline outline;

    private EmptySections(ReportFigures figures, Outline outline) {
        this.report = figures.report();
        this.figures = figures;
        this.outline = outline;
    }

    /** Their ids in reading order: those that {@link ReportAssembler} says are not filled in. */
    public static List<String> of(ReportFigures figures, Outline outline) {
        EmptySections sections = new EmptySections(figures, outline);
        return sections.below(outline.sections()).map(Section::id).toList();
    }

    private Stream<Section> below(List<Section> sections) {
        return sections.stream()
                .flatMap(
                        s ->
                                s.sections().isEmpty()
                                        ? Stream.of(s).filter(this::isEmpty)
                                        : below(s.sections()));
    }

    private boolean isEmpty(Section section) {
        return section.slots().stream().allMatch(this::isEmpty);
    }

    private boolean isEmpty(Slot slot) {
        return switch (slot.kind()) {
            case TEXT -> ReportTexts.of(report, slot.key()).isBlank();
            case FACTS, DRAFT -> hasNoFacts(slot.key());
            case TABLE -> !ReportTables.isFilled(slot.key(), figures);
            case CHART -> ReportCharts.of(slot.key(), figures).isEmpty();
        };
    }

    private boolean hasNoFacts(String key) {
        if (key.equals(Outline.ATTACHMENTS)) {
            return outline.attachments().stream().allMatch(this::isEmpty);
        }
        return report.text(ReportAssembler.takeOverKey(key)).isBlank()
                && Narratives.write(key, figures).isEmpty();
    }

    private boolean isEmpty(Attachment attachment) {
        return attachment.slots().stream().allMatch(this::isEmpty);
    }
}
