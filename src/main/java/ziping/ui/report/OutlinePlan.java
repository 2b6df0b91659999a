package ziping.ui.report;

import ziping.report.ReportAssembler;
import ziping.report.document.Block;
import ziping.report.outline.Attachment;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.ui.support.Messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of an outline is written on this page: its sections, and attachments with words in them. */
record OutlinePlan(Outline outline) {

    private static final Messages WORDS = Messages.of(OutlinePlan.class);
    private static final String ATTACHMENT = "attachment:";

    /** The chapters, and each attachment with a text as one more. */
    List<Section> chapters() {
        Stream<Section> attachments =
                outline.attachments().stream()
                        .filter(a -> a.slots().stream().anyMatch(s -> s.kind() == Slot.Kind.TEXT))
                        .map(OutlinePlan::asSection);
        return Stream.concat(outline.sections().stream(), attachments).toList();
    }

    /** A section by its id. */
    Optional<Section> section(String id) {
        return sections().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The section with a slot for a text or facts. */
    Optional<Section> sectionOf(String key) {
        return sections().filter(s -> s.slots().stream().anyMatch(t -> holds(t, key))).findFirst();
    }

    /** What is printed of a section. */
    static List<Block> printed(DocumentParts parts, Section section) {
        return section.id().startsWith(ATTACHMENT)
                ? parts.ofAttachment(section.id().substring(ATTACHMENT.length()))
                : parts.of(section);
    }

    private Stream<Section> sections() {
        return chapters().stream().flatMap(Section::all);
    }

    private static boolean holds(Slot slot, String key) {
        return switch (slot.kind()) {
            case TEXT -> slot.key().equals(key);
            case FACTS, DRAFT ->
                    slot.key().equals(key) || ReportAssembler.takeOverKey(slot.key()).equals(key);
            case TABLE, CHART -> false;
        };
    }

    private static Section asSection(Attachment attachment) {
        String title = WORDS.get("attachment", attachment.title());
        String id = ATTACHMENT + attachment.title();
        return new Section(id, true, title, attachment.slots(), "", List.of());
    }
}
