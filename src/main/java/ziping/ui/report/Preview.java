package ziping.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Chart;
import ziping.report.document.Contents;
import ziping.report.document.Cover;
import ziping.report.document.Heading;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.Table;
import ziping.ui.control.FormSheet;
import ziping.ui.support.Messages;
import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A part of the document as it will be printed. A click on anything leads to where it is made. */
final class Preview {

    private static final Messages WORDS = Messages.of(Preview.class);

    /** Two characters, as GB/T 9704-2012 indents a paragraph. */
    private static final String INDENT = "\u3000\u3000";

    private final VBox paper = new VBox();
    private final ScrollPane node = new ScrollPane(paper);
    private final Consumer<Place> onOpen;
    private List<Block> shown = List.of();

    Preview(Consumer<Place> onOpen) {
        this.onOpen = onOpen;
        paper.setId("report-preview");
        paper.getStyleClass().add("paper");
        node.getStyleClass().addAll("page-scroll", "preview");
        node.setFitToWidth(true);
    }

    Node node() {
        return node;
    }

    /** Draws the blocks; nothing moves if they are the same as before. */
    void show(List<Block> blocks) {
        if (!blocks.equals(shown) || paper.getChildren().isEmpty()) {
            shown = blocks;
            paper.getChildren().setAll(blocks.stream().map(this::draw).toList());
            if (blocks.isEmpty()) {
                paper.getChildren().add(words(WORDS.get("preview.none"), "muted"));
            }
        }
    }

    /** A paragraph as text, marked where something is missing. */
    static Label line(Paragraph paragraph, UnaryOperator<String> resolve) {
        String kind = paragraph.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean runs =
                switch (paragraph.kind()) {
                    case WRITTEN, GENERATED, MISSING -> true;
                    case ATTACHMENT_LABEL, ATTACHMENT_TITLE, SIGNATURE, DATE -> false;
                };
        String text = resolve.apply(paragraph.text());
        return words(runs ? INDENT + text : text, "printed-" + kind);
    }

    private Node draw(Block block) {
        return switch (block) {
            case Heading heading ->
                    leading(
                            words(heading.text(), "heading-" + heading.level()),
                            new Place(ReportPage.ID, heading.place(), ""));
            case Paragraph paragraph ->
                    leading(
                            line(paragraph, UnaryOperator.identity()),
                            SourcePlace.read(paragraph.place()));
            case Table table -> sheet(table);
            case Chart chart -> drawn(chart);
            case AttachmentList list -> list(list);
            case Cover cover -> words(cover.title(), "heading-0");
            case Contents contents -> new Region();
            case PageBreak pageBreak -> new Region();
        };
    }

    /** A chart is made of what its page holds. */
    private Node drawn(Chart chart) {
        Node node = new PreviewChart(chart).node();
        node.getStyleClass().add("leads");
        node.setOnMouseClicked(e -> onOpen.accept(Place.of(LinkPart.page(chart.id()))));
        return node;
    }

    private FormSheet sheet(Table table) {
        FormSheet sheet = new FormSheet();
        sheet.setOnOpen(
                cell -> !cell.place().isEmpty(),
                (cell, box) -> onOpen.accept(SourcePlace.read(cell.place())));
        sheet.show(table);
        return sheet;
    }

    private static VBox list(AttachmentList attachments) {
        VBox list = new VBox();
        for (int i = 0; i < attachments.titles().size(); i++) {
            String title = attachments.titles().get(i);
            list.getChildren()
                    .add(words(INDENT + WORDS.get("attachment.line", i + 1, title), "printed"));
        }
        return list;
    }

    private Node leading(Label label, Place place) {
        label.getStyleClass().add("leads");
        label.setOnMouseClicked(e -> onOpen.accept(place));
        return label;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
