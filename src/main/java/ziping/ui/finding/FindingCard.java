package ziping.ui.finding;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.ui.control.FormPane;
import ziping.ui.support.Place;

/** A card of the page: a heading with what is amiss, a form, and the ways to go on. */
abstract class FindingCard {

    private final String id;
    private final Label number = new Label();
    private final Label note = new Label();
    private final Label lack = new Label();
    private final HBox header = new HBox(number, note, lack);
    private final VBox node = new VBox(header);

    FindingCard(String id) {
        this.id = id;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header.getChildren().add(gap);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("finding-header");
        number.getStyleClass().add("section-title");
        note.getStyleClass().addAll("pill", "accent");
        lack.getStyleClass().addAll("pill", "danger");
        number.setMinWidth(Region.USE_PREF_SIZE);
        for (Label pill : new Label[] {note, lack}) {
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.managedProperty().bind(pill.textProperty().isNotEmpty());
            pill.visibleProperty().bind(pill.textProperty().isNotEmpty());
        }
        node.getStyleClass().addAll("card", "finding");
    }

    String id() {
        return id;
    }

    VBox node() {
        return node;
    }

    /** The form of the card. */
    abstract FormPane form();

    /** Shows what depends on the rest of the report. */
    abstract void show(Report report);

    boolean focus(Place place) {
        return place.item().equals(id) && form().focus(place);
    }

    /** Heading, what it has of its own, and what is missing; empty if nothing is. */
    void head(String words, String own, String missing) {
        number.setText(words);
        note.setText(own);
        lack.setText(missing);
    }

    void action(String name, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(name + "-" + id);
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        header.getChildren().add(button);
    }

    void add(Node part) {
        node.getChildren().add(part);
    }
}
