package ziping.ui.report;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import ziping.app.PhraseBook;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.outline.Section;
import ziping.ui.control.PageHead;
import ziping.ui.support.Messages;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

import java.util.Optional;

/** 报告: outline, text and print of the report side by side. */
public final class ReportPage implements Page {

    static final String ID = "report";

    private static final Messages WORDS = Messages.of(ReportPage.class);

    /** From this width in em all three panes have room. */
    private static final double WIDE = 76;

    private final PageContext context;
    private final OutlineTree tree = new OutlineTree(this::open);
    private final SectionText text;
    private final Preview preview;
    private final OutlineChoice choice;
    private final FigureMenu figures;
    private final PhraseMenu phrases;
    private final ToggleButton printed = new ToggleButton(WORDS.get("preview"));
    private final HBox panes;
    private final VBox node;

    /** The document follows typing at a distance, so that typing never waits for it. */
    private final PauseTransition later = new PauseTransition(Duration.millis(200));

    private OutlinePlan plan;
    private DocumentParts parts;
    private Section section;

    /** Builds the page. */
    public ReportPage(PageContext context) {
        this.context = context;
        text = new SectionText(context);
        preview = new Preview(this::goTo);
        choice = new OutlineChoice(context);
        figures = new FigureMenu(context.report(), text::insert);
        phrases = new PhraseMenu(new PhraseBook(context.app().folders()), text, context.dialogs());
        panes = new HBox(tree.node(), text.node(), preview.node());
        panes.getStyleClass().add("report-panes");
        VBox.setVgrow(panes, Priority.ALWAYS);
        node = new VBox(header(), panes);
        node.getStyleClass().addAll("page", "report-page");
        node.getStylesheets().add(ReportPage.class.getResource("page.css").toExternalForm());
        arrange();
        later.setOnFinished(e -> print());
        node.sceneProperty().addListener((p, before, now) -> later.playFromStart());
        context.report().reportProperty().addListener((p, before, now) -> show(now));
        show(context.report().get());
        print();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        String key = place.item();
        Optional<Section> found =
                place.field().equals(SourcePlace.REPORT_TEXT)
                        ? plan.sectionOf(key)
                        : plan.section(key).or(() -> plan.sectionOf(key));
        found.ifPresent(tree::select);
        node.applyCss();
        node.layout();
        if (!text.focus(key)) {
            tree.node().requestFocus();
        }
    }

    private PageHead header() {
        figures.node().disableProperty().bind(text.writableProperty().not());
        phrases.node().disableProperty().bind(text.writableProperty().not());
        printed.setId("show-preview");
        printed.getStyleClass().add("tab-button");
        return new PageHead(WORDS.get("title"))
                .left(choice.node())
                .right(phrases.node(), figures.node(), printed);
    }

    /** Where three panes have no room, text and print share the place of one. */
    private void arrange() {
        for (Node pane : new Node[] {text.node(), preview.node()}) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.managedProperty().bind(pane.visibleProperty());
        }
        printed.managedProperty().bind(printed.visibleProperty());
        printed.selectedProperty().addListener((p, before, now) -> place());
        node.widthProperty().addListener((p, before, now) -> place());
        place();
    }

    private void place() {
        double em = printed.getFont().getSize();
        boolean wide = node.getWidth() > WIDE * em;
        printed.setVisible(!wide);
        text.node().setVisible(wide || !printed.isSelected());
        preview.node().setVisible(wide || printed.isSelected());
    }

    private void show(Report now) {
        choice.show(now);
        if (plan == null || !plan.outline().equals(choice.of(now))) {
            plan = new OutlinePlan(choice.of(now));
            assemble();
            tree.show(plan.chapters(), parts);
            tree.select(begin());
        }
        text.show(now);
        if (node.getScene() != null) {
            later.playFromStart(); // while another page is shown, nobody sees this one
        }
    }

    /** The section as before where the new outline has it, else its first one. */
    private Section begin() {
        return Optional.ofNullable(section)
                .flatMap(s -> plan.section(s.id()))
                .orElseGet(() -> plan.chapters().getFirst());
    }

    private void open(Section chosen) {
        section = chosen;
        text.open(chosen);
        print();
    }

    private void print() {
        assemble();
        tree.mark(parts);
        preview.show(OutlinePlan.printed(parts, section));
    }

    private void assemble() {
        parts =
                new DocumentParts(
                        ReportAssembler.assemble(context.report().figures(), plan.outline()));
    }

    private void goTo(Place place) {
        printed.setSelected(false);
        context.navigation().go(place);
    }
}
