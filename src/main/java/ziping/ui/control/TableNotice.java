package ziping.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A short message at the foot of a table that goes away by itself. */
final class TableNotice {

    private static final Duration SHOWN = Duration.seconds(8);

    private final Region table;
    private final Label label = new Label();
    private final CellPopup popup = new CellPopup(label);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final PauseTransition pause = new PauseTransition(SHOWN);

    TableNotice(Region table) {
        this.table = table;
        label.getStyleClass().add("table-notice");
        pause.setOnFinished(end -> hide());
        table.sceneProperty().addListener(o -> hide());
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Shows a message in place of the one before; the empty one just takes that away. */
    void show(String message) {
        hide();
        if (!message.isEmpty() && table.getScene() != null) {
            label.setText(message);
            text.set(message);
            popup.showBelow(table, new BoundingBox(0, 0, table.getWidth(), table.getHeight() + 4));
            pause.playFromStart();
        }
    }

    private void hide() {
        pause.stop();
        popup.hide();
        text.set("");
    }
}
