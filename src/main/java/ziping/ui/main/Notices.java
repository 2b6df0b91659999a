package ziping.ui.main;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import ziping.ui.support.Notice;

/** Messages over the lower edge of the page that go away by themselves. */
final class Notices {

    private static final Duration READING = Duration.seconds(8);
    private static final int MOST = 3;

    private final VBox node = new VBox();

    Notices() {
        node.getStyleClass().add("notices");
        node.setAlignment(Pos.BOTTOM_CENTER);
        node.setPickOnBounds(false);
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
    }

    Node node() {
        return node;
    }

    void show(Notice notice) {
        HBox box = new HBox();
        box.getStyleClass().add("notice");
        Label text = new Label(notice.text());
        text.setId("notice");
        text.setWrapText(true);
        box.getChildren().add(text);
        if (!notice.action().isEmpty()) {
            box.getChildren().add(action(notice, box));
        }
        node.getChildren().add(box);
        if (node.getChildren().size() > MOST) {
            node.getChildren().removeFirst();
        }
        PauseTransition wait = new PauseTransition(READING);
        wait.setOnFinished(e -> node.getChildren().remove(box));
        wait.play();
    }

    private Button action(Notice notice, HBox box) {
        Button button = new Button(notice.action());
        button.setId("noticeAction");
        button.getStyleClass().setAll("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                e -> {
                    node.getChildren().remove(box);
                    notice.onAction().run();
                });
        return button;
    }
}
