package ziping.ui.main;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import ziping.ui.support.Messages;

import java.util.Optional;

/** The column at the right: what the page adds, and the self-check; it can be put away. */
final class SideColumn {

    private static final Messages WORDS = Messages.of(SideColumn.class);

    /**
     * Narrower windows, in em, need the room for the page; larger scales and letters make them so.
     */
    private static final double ROOM = 78;

    /** The size of the fold's letters over that of the body, as the style sheet gives it. */
    private static final double SMALL = 0.8571;

    private final VBox parts = new VBox();
    private final ScrollPane scroll = new ScrollPane(parts);
    private final Button fold = new Button();
    private final BorderPane node = new BorderPane();
    private boolean open = true;
    private boolean roomy = true;

    SideColumn() {
        node.setId("side");
        node.getStyleClass().add("side-column");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fold.setId("side-fold");
        fold.getStyleClass().addAll("link", "side-fold");
        fold.setOnAction(e -> unfold(!open));
        node.setTop(fold);
        unfold(true);
        node.sceneProperty().addListener((p, before, scene) -> follow(scene));
        show(Optional.empty(), Optional.empty());
    }

    Node node() {
        return node;
    }

    /** Shows the parts there are; without any the column is gone. */
    void show(Optional<Node> ofPage, Optional<Node> checks) {
        parts.getChildren().clear();
        ofPage.ifPresent(parts.getChildren()::add);
        checks.ifPresent(parts.getChildren()::add);
        boolean any = !parts.getChildren().isEmpty();
        node.setVisible(any);
        node.setManaged(any);
    }

    /** The column folds when the window becomes too narrow for it, and comes back. */
    private void follow(Scene scene) {
        scene.widthProperty().addListener(o -> fit(scene));
        fold.fontProperty().addListener(o -> fit(scene));
    }

    /** Only where the room has come or gone; else it stays as the user left it. */
    private void fit(Scene scene) {
        boolean room = scene.getWidth() >= ROOM * fold.getFont().getSize() / SMALL;
        if (room != roomy) {
            roomy = room;
            unfold(room);
        }
    }

    private void unfold(boolean now) {
        open = now;
        fold.setText(WORDS.get(open ? "side.fold" : "side.unfold"));
        node.setCenter(open ? scroll : null);
        node.getStyleClass().removeAll("folded");
        if (!open) {
            node.getStyleClass().add("folded");
        }
    }
}
