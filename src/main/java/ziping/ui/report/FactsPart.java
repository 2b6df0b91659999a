package ziping.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.LiveFigures;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.ReportTexts;
import ziping.report.document.Paragraph;
import ziping.report.narrative.Narratives;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.ui.control.ReportArea;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paragraphs the program writes; the clerk can take them over and give them back. */
final class FactsPart implements SectionPart {

    private static final Messages WORDS = Messages.of(FactsPart.class);

    private final OpenReport report;
    private final Section section;
    private final Slot slot;
    private final String ownKey;
    private final ReportArea area;
    private final Label pill = new Label();
    private final Button change = new Button();
    private final Label replaced = new Label(WORDS.get("facts.replaced"));
    private final VBox paragraphs = new VBox();
    private final VBox node;

    /** Taken over, even while nothing is written. */
    private boolean own;

    private List<Paragraph> shown = List.of();

    FactsPart(OpenReport report, Section section, Slot slot) {
        this.report = report;
        this.section = section;
        this.slot = slot;
        ownKey = ReportAssembler.takeOverKey(slot.key());
        area = TextPart.area(report, ownKey, section.title());
        pill.getStyleClass().add("pill");
        change.setId("facts-" + slot.key());
        change.getStyleClass().setAll("link");
        change.setOnAction(e -> change());
        replaced.getStyleClass().add("card-note");
        replaced.setWrapText(true);
        replaced.managedProperty().bind(replaced.visibleProperty());
        paragraphs.getStyleClass().add("facts-paragraphs");
        paragraphs.managedProperty().bind(paragraphs.visibleProperty());
        area.node().managedProperty().bind(area.node().visibleProperty());
        node = new VBox(head(), replaced, paragraphs, area.node());
        node.getStyleClass().addAll("card", "facts");
        own = !ReportTexts.of(report.get(), ownKey).isBlank();
        show(report.get());
    }

    @Override
    public Node node() {
        return node;
    }

    /** A text that somebody else has emptied, such as undo, is the program's again. */
    @Override
    public void show(Report now) {
        boolean written = !ReportTexts.of(now, ownKey).isBlank();
        boolean emptiedHere = own && area.text().isBlank();
        own = written || emptiedHere;
        area.show(now);
        look(now);
    }

    @Override
    public boolean answersTo(String key) {
        return key.equals(slot.key()) || key.equals(ownKey);
    }

    @Override
    public void focus() {
        if (own) {
            area.focus();
        } else {
            change.requestFocus();
        }
    }

    @Override
    public Optional<ReportArea> area() {
        return own ? Optional.of(area) : Optional.empty();
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(pill, gap, change);
        head.getStyleClass().add("page-header");
        return head;
    }

    private void look(Report now) {
        pill.setText(own ? WORDS.get("facts.own") : WORDS.get("facts.generated"));
        pill.getStyleClass().setAll("label", "pill", own ? "accent" : "success");
        change.setText(own ? WORDS.get("facts.giveBack") : WORDS.get("facts.takeOver"));
        replaced.setVisible(slot.kind() == Slot.Kind.DRAFT && hasWords(now));
        area.node().setVisible(own);
        paragraphs.setVisible(!own);
        write();
    }

    /** Whether the section's own words stand in place of a draft. */
    private boolean hasWords(Report now) {
        return section.slots().stream()
                .filter(s -> s.kind() == Slot.Kind.TEXT)
                .anyMatch(s -> !ReportTexts.of(now, s.key()).isBlank());
    }

    private void write() {
        ReportFigures figures = report.figures();
        List<Paragraph> written = Narratives.write(slot.key(), figures);
        if (!written.equals(shown) || paragraphs.getChildren().isEmpty()) {
            shown = written;
            LiveFigures live = new LiveFigures(figures);
            paragraphs
                    .getChildren()
                    .setAll(written.stream().map(p -> Preview.line(p, live::resolve)).toList());
        }
    }

    private void change() {
        report.endStep();
        report.placeProperty().set(new Place(ReportPage.ID, slot.key(), ""));
        if (own) {
            own = false;
            keep(WORDS.get("step.giveBack", section.title()), "");
        } else {
            own = true;
            keep(WORDS.get("step.takeOver", section.title()), generated());
        }
        show(report.get());
        focus();
    }

    private void keep(String step, String words) {
        report.edit(step, r -> ReportTexts.with(r, ownKey, words));
    }

    private String generated() {
        return shown.stream()
                .filter(p -> p.kind() != Paragraph.Kind.MISSING)
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }
}
