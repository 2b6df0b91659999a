package ziping.ui.report;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.report.outline.Outline;
import ziping.report.outline.Phrase;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.ui.control.ReportArea;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.value.Text;

import java.util.List;
import java.util.Optional;

/** The texts of one section, slot by slot. */
final class SectionText {

    private static final Messages WORDS = Messages.of(SectionText.class);

    private final PageContext context;
    private final VBox content = new VBox();
    private final ScrollPane node = new ScrollPane(content);
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private List<SectionPart> parts = List.of();

    SectionText(PageContext context) {
        this.context = context;
        content.getStyleClass().addAll("page-blocks", "section-text");
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
        node.setId("section-text");
    }

    Node node() {
        return node;
    }

    /** Whether the section has an area where words can be inserted. */
    ReadOnlyBooleanProperty writableProperty() {
        return writable.getReadOnlyProperty();
    }

    /** Shows another section. */
    void open(Section section) {
        parts = section.slots().stream().map(slot -> part(section, slot)).toList();
        Label title = line(section.title(), "section-title");
        content.getChildren().setAll(title);
        if (!section.guidance().isEmpty()) {
            content.getChildren().add(line(WORDS.get("guidance", section.guidance()), "card-note"));
        }
        if (parts.isEmpty()) {
            content.getChildren().add(line(WORDS.get("chapter"), "muted"));
        }
        parts.forEach(part -> content.getChildren().add(part.node()));
        node.setVvalue(0);
        show(context.report().get());
    }

    void show(Report now) {
        parts.forEach(part -> part.show(now));
        writable.set(parts.stream().anyMatch(part -> part.area().isPresent()));
    }

    /** Gives the focus to the part of a key; answers whether it is here. */
    boolean focus(String key) {
        Optional<SectionPart> part = part(key);
        part.ifPresent(SectionPart::focus);
        return part.isPresent();
    }

    /** Inserts words where the clerk wrote last, else into the first text. */
    void insert(String words) {
        Optional<ReportArea> last =
                part(context.report().placeProperty().get().item()).flatMap(SectionPart::area);
        last.or(() -> parts.stream().flatMap(part -> part.area().stream()).findFirst())
                .ifPresent(area -> area.insert(words));
    }

    /** Inserts words into the text of a key. */
    void insert(String key, String words) {
        part(key).flatMap(SectionPart::area).ifPresent(area -> area.insert(words));
    }

    /** Whether the text of a key is here and can be written now. */
    boolean isWritable(String key) {
        return part(key).flatMap(SectionPart::area).isPresent();
    }

    /** What the clerk has selected in the text written last, with that text's key. */
    Optional<Phrase> selected() {
        String key = context.report().placeProperty().get().item();
        return part(key)
                .flatMap(SectionPart::area)
                .map(ReportArea::selected)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> new Phrase(key, words));
    }

    private Optional<SectionPart> part(String key) {
        return parts.stream().filter(part -> part.answersTo(key)).findFirst();
    }

    private SectionPart part(Section section, Slot slot) {
        return switch (slot.kind()) {
            case TEXT ->
                    new TextPart(
                            context.report(),
                            slot.key(),
                            Text.firstOf(WORDS.orEmpty("text." + slot.key()), section.title()));
            case FACTS, DRAFT ->
                    slot.key().equals(Outline.ATTACHMENTS)
                            ? () -> line(WORDS.get("facts.attachments"), "muted")
                            : new FactsPart(context.report(), section, slot);
            case TABLE, CHART -> new LinkPart(context.navigation(), slot);
        };
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
