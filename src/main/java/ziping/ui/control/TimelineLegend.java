package ziping.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** The legend of the timeline: a piece of each line beside its name. */
final class TimelineLegend {

    private static final double PIECE = 22;
    private static final double MARK = 5;

    private TimelineLegend() {}

    /** The entry of a line, with id {@code legend-<line>}. */
    static Node entry(String line) {
        Node sample =
                line.equals("document")
                        ? new Polygon(0, -MARK, MARK, 0, 0, MARK, -MARK, 0)
                        : new Line(0, 0, PIECE, 0);
        sample.getStyleClass().add(line.equals("document") ? "document-mark" : line + "-line");
        Label name = new Label(Wording.of("timeline." + line));
        name.getStyleClass().add("legend-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox entry = new HBox(sample, name);
        entry.getStyleClass().add("legend");
        entry.setId("legend-" + line);
        return entry;
    }
}
