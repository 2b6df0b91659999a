package ziping.ui.collection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.ui.support.Job;
import ziping.ui.support.Messages;

/** How far the verifying is, and the button that stops it; visible only meanwhile. */
final class CollectionRun {

    private static final Messages WORDS = Messages.of(CollectionRun.class);

    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(WORDS.get("cancel"));
    private final VBox node = new VBox();

    CollectionRun() {
        step.setId("collection-step");
        step.setMinWidth(0);
        bar.setId("collection-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        cancel.setId("collection-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(step, gap, cancel);
        head.getStyleClass().add("field-row");
        node.getStyleClass().addAll("card", "collection-run");
        node.getChildren().setAll(head, bar);
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    void begin(Job<?> job) {
        step.textProperty().bind(job.titleProperty());
        bar.progressProperty().bind(job.doneProperty());
        cancel.setDisable(false);
        cancel.setOnAction(
                e -> {
                    job.cancel();
                    cancel.setDisable(true);
                });
        node.setVisible(true);
    }

    void end() {
        step.textProperty().unbind();
        bar.progressProperty().unbind();
        node.setVisible(false);
    }
}
