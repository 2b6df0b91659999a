package ziping.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/** A hit on one line: what it is, its title, and where it is. */
final class HitCell extends ListCell<Hit> {

    private static final int MOST = 22;

    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(kind, title, detail);

    HitCell(Consumer<Hit> open) {
        kind.getStyleClass().addAll("pill", "neutral");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("hit-detail");
        line.getStyleClass().add("hit");
        setPrefWidth(0); // a long text gives way, the list never scrolls sideways
        setOnMouseClicked(
                click -> {
                    if (!isEmpty()) {
                        open.accept(getItem());
                    }
                });
    }

    /** Where something is stays readable beside a long title. */
    private static String brief(String where) {
        return where.length() <= MOST ? where : where.substring(0, MOST) + "…";
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        setGraphic(empty ? null : line);
        if (!empty) {
            kind.setText(hit.kind());
            title.setText(hit.title().replace('\n', ' '));
            detail.setText(brief(hit.detail()));
        }
    }
}
