package ziping.report;

import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of the clerk's texts when the outline changes. Texts are kept by key, not by place:
 * those with a slot in the new outline move there, the rest are parked: they stay in the report,
 * are listed here, and are back at once when an outline with a slot for them is chosen again.
 */
public final class OutlineSwitch {

    private OutlineSwitch() {}

    /**
     * A text and where it goes.
     *
     * @param key the text's key
     * @param text the words
     * @param from title of its section before; empty if it was parked
     * @param to title of its section now; empty if it is parked
     */
    public record Move(String key, String text, String from, String to) {

        /** Whether the new outline has no place for it. */
        public boolean isParked() {
            return to.isEmpty();
        }
    }

    /** Every text the clerk has written, with its section in both outlines. */
    public static List<Move> between(Report report, Outline before, Outline after) {
        List<Move> moves = new ArrayList<>();
        for (String key : keys(report)) {
            String text = ReportTexts.of(report, key);
            if (!Text.isBlank(text)) {
                moves.add(new Move(key, text, section(before, key), section(after, key)));
            }
        }
        return moves;
    }

    /** The texts an outline has no place for. */
    public static List<Move> parked(Report report, Outline outline) {
        return between(report, outline, outline).stream().filter(Move::isParked).toList();
    }

    private static Set<String> keys(Report report) {
        Set<String> keys = new LinkedHashSet<>(ReportTexts.fieldKeys());
        report.texts().forEach(text -> keys.add(text.key()));
        return keys;
    }

    private static String section(Outline outline, String key) {
        Optional<String> section =
                outline.sections().stream()
                        .flatMap(Section::all)
                        .filter(s -> holds(s.slots(), key))
                        .map(Section::title)
                        .findFirst();
        Stream<String> attachments =
                outline.attachments().stream()
                        .filter(a -> holds(a.slots(), key))
                        .map(a -> "附件：" + a.title());
        return section.or(attachments::findFirst).orElse("");
    }

    private static boolean holds(List<Slot> slots, String key) {
        return slots.stream().anyMatch(slot -> textKey(slot).equals(key));
    }

    private static String textKey(Slot slot) {
        return switch (slot.kind()) {
            case TEXT -> slot.key();
            case FACTS, DRAFT -> ReportAssembler.takeOverKey(slot.key());
            case TABLE, CHART -> "";
        };
    }
}
