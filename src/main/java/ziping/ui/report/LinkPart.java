package ziping.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import ziping.report.outline.Slot;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.Place;

/** A table or chart: it is filled elsewhere, so only its name and the way there stand here. */
final class LinkPart implements SectionPart {

    private static final Messages WORDS = Messages.of(LinkPart.class);

    private final HBox node = new HBox();

    LinkPart(Navigation navigation, Slot slot) {
        boolean chart = slot.kind() == Slot.Kind.CHART;
        Label kind = new Label(chart ? WORDS.get("chart") : WORDS.get("table"));
        kind.getStyleClass().add("pill");
        Hyperlink name = new Hyperlink(name(slot));
        name.setId("source-" + slot.key());
        name.setOnAction(e -> navigation.go(Place.of(page(slot.key()))));
        node.getChildren().addAll(kind, name);
        node.getStyleClass().add("page-header");
    }

    @Override
    public Node node() {
        return node;
    }

    static String name(Slot slot) {
        return WORDS.get("content." + slot.key());
    }

    /** The page whose data fill a table or chart. */
    static String page(String key) {
        return switch (key) {
            case "targets", "costBenefit" -> "indicator";
            case "scores", "classScores", "form", "framework", "workingPaper", "scoreDetail" ->
                    "scoring";
            case "survey", "questionnaire" -> "evaluation";
            case "evidence" -> "evidence";
            case "rectification", "findings" -> "finding";
            default -> "execution";
        };
    }
}
