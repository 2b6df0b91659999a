package ziping.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.ReportSummary;
import ziping.ui.support.Messages;

import java.util.List;

/** 下一步: the next five things to do, each with the link that leads there. */
final class NextStepsCard {

    private static final Messages WORDS = Messages.of(NextStepsCard.class);
    private static final int MOST = 5;

    private final WorkbenchActions actions;
    private final VBox steps = new VBox();
    private final VBox node = new VBox();

    NextStepsCard(WorkbenchActions actions) {
        this.actions = actions;
        Label title = new Label(WORDS.get("next.title"));
        title.getStyleClass().add("next-title");
        node.setId("nextSteps");
        node.getStyleClass().addAll("card", "next-steps");
        node.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().setAll(title, steps);
    }

    Node node() {
        return node;
    }

    /** Shows the steps of these projects. */
    void show(List<ReportSummary> projects) {
        List<NextSteps.Step> next = NextSteps.of(projects, MOST);
        steps.getChildren().setAll(next.stream().map(this::line).toList());
        if (next.isEmpty()) {
            Label done = new Label(WORDS.get("next.none"));
            done.getStyleClass().add("muted");
            steps.getChildren().setAll(done);
        }
    }

    private Node line(NextSteps.Step step) {
        Label words = new Label(step.words());
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(step.action());
        go.getStyleClass().setAll("link");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setAccessibleText(step.words() + " " + step.action());
        go.setOnAction(e -> actions.open(step.project().id(), step.place()));
        HBox line = new HBox(words, go);
        line.getStyleClass().add("next-step");
        return line;
    }
}
