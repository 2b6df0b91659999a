package ziping.ui.workbench;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.ui.support.Messages;

/** What is shown while there is no project: the ways to begin, nothing else. */
final class Welcome {

    private static final Messages WORDS = Messages.of(Welcome.class);

    private final VBox node = new VBox();

    Welcome(Beginnings beginnings, WorkbenchActions actions) {
        Label title = new Label(WORDS.get("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label note = new Label(WORDS.get("welcome.note"));
        note.getStyleClass().add("muted");
        HBox ways =
                new HBox(
                        way("create", beginnings::create),
                        way("import", actions::importReport),
                        way("sample", beginnings::openSample));
        ways.setAlignment(Pos.CENTER);
        ways.getStyleClass().add("welcome-ways");
        node.getChildren().setAll(title, note, ways);
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().add("welcome");
    }

    Node node() {
        return node;
    }

    void focus() {
        node.lookup(".way").requestFocus();
    }

    private static Button way(String key, Runnable action) {
        Label title = new Label(WORDS.get("welcome." + key));
        title.getStyleClass().add("way-title");
        Label note = new Label(WORDS.get("welcome." + key + ".note"));
        note.getStyleClass().add("muted");
        Button button = new Button(null, new VBox(title, note));
        button.setId("welcome-" + key);
        button.setAccessibleText(title.getText());
        button.getStyleClass().add("way");
        button.setOnAction(e -> action.run());
        return button;
    }
}
