package ziping.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;

/** Words where a table has nothing else to show: instead of rows, and in the empty last row. */
final class EmptyWords {

    private final Label nothing = new Label();
    private final Label hint = new Label(Wording.of("table.hint"));

    EmptyWords() {
        for (Label words : List.of(nothing, hint)) {
            words.setManaged(false);
            words.setMouseTransparent(true);
            words.getStyleClass().add("nothing");
        }
    }

    List<Node> nodes() {
        return List.of(nothing, hint);
    }

    void setNothing(String sentence) {
        nothing.setText(sentence);
    }

    /**
     * Shows them, or not.
     *
     * @param below where the empty last row is
     */
    void place(boolean empty, boolean waits, double below, double width, double height) {
        nothing.setVisible(empty);
        nothing.resizeRelocate(0, 0, width, height);
        hint.setVisible(waits);
        hint.resizeRelocate(0, below, width, height);
    }
}
