package ziping.ui.collection;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.report.collection.Collected;
import ziping.report.collection.CollectionTotals;
import ziping.report.collection.CollectionTotals.GradeShare;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.util.stream.Collectors;

/** What the packages add up to: how many, how much money, how far, how good. */
final class CollectionFigures {

    private static final Messages WORDS = Messages.of(CollectionFigures.class);

    private final HBox node = new HBox();

    CollectionFigures() {
        node.setId("collection-figures");
        node.getStyleClass().add("cards");
    }

    Node node() {
        return node;
    }

    void show(Collected collected) {
        CollectionTotals totals = CollectionTotals.of(collected.projects());
        int projects = collected.projects().size();
        node.getChildren()
                .setAll(
                        card(
                                "projects",
                                String.valueOf(projects),
                                WORDS.get(
                                        "card.projects.note",
                                        collected.failures(),
                                        collected.superseded().size())),
                        card(
                                "budget",
                                orNone(MoneyUnit.WAN.text(totals.budget())),
                                WORDS.get(
                                        "card.budget.note",
                                        orNone(MoneyUnit.WAN.text(totals.spent())))),
                        card("rate", orNone(Rate.text(totals.rate())), WORDS.get("card.rate.note")),
                        card(
                                "average",
                                orNone(Points.score(totals.average())),
                                WORDS.get("card.average.note", totals.openIssues())),
                        card("grades", best(totals), grades(totals)));
    }

    private static VBox card(String key, String figure, String note) {
        Label title = new Label(WORDS.get("card." + key));
        title.getStyleClass().add("card-title");
        Label large = new Label(figure);
        large.setId("collection-" + key);
        large.getStyleClass().add("card-figure");
        Label small = new Label(note);
        small.setId("collection-" + key + "-note");
        small.getStyleClass().add("card-note");
        VBox card = new VBox(title, large, small);
        card.getStyleClass().add("card");
        card.setPrefWidth(0); // all grow from nothing, so all are equally wide
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static String best(CollectionTotals totals) {
        GradeShare best = totals.grades().getFirst();
        return best.rate() == null
                ? WORDS.get("none")
                : WORDS.get("card.grades.best", best.grade(), Rate.text(best.rate()));
    }

    private static String grades(CollectionTotals totals) {
        return totals.grades().stream()
                .map(share -> WORDS.get("card.grades.one", share.grade(), share.projects()))
                .collect(Collectors.joining(WORDS.get("card.grades.between")));
    }

    private static String orNone(String text) {
        return text == null || text.isEmpty() ? WORDS.get("none") : text;
    }
}
