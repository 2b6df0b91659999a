package ziping.ui.submission;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ziping.check.CheckResult;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.ui.support.Checked;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.SourcePlace;

import java.util.List;

/** Whether the self-check lets the report go, and if not, what stands in the way. */
final class ReadyCard {

    private static final Messages WORDS = Messages.of(ReadyCard.class);
    private static final int SHOWN = 4;

    private final PageContext context;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Label verdict = new Label();
    private final VBox blockers = new VBox();
    private final VBox node = new VBox(verdict, blockers);

    ReadyCard(PageContext context) {
        this.context = context;
        node.setId("ready");
        node.getStyleClass().addAll("card", "ready");
        verdict.setWrapText(true);
        blockers.getStyleClass().add("blockers");
        blockers.managedProperty().bind(blockers.visibleProperty());
        context.checks().resultProperty().addListener((p, before, now) -> show(now));
        show(context.checks().resultProperty().get());
    }

    Node node() {
        return node;
    }

    /** Whether nothing stands against handing in; not before the first self-check. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private void show(Checked checked) {
        if (checked == null) {
            verdict.setText(WORDS.get("ready.checking"));
            blockers.setVisible(false);
            return;
        }
        List<Remark> against = checked.result().againstHandIn();
        ready.set(against.isEmpty());
        node.getStyleClass().setAll("card", "ready", against.isEmpty() ? "clear" : "blocked");
        verdict.setText(against.isEmpty() ? clear(checked.result()) : blocked(against));
        blockers.setVisible(!against.isEmpty());
        blockers.getChildren().clear();
        against.stream().limit(SHOWN).map(this::link).forEach(blockers.getChildren()::add);
        if (against.size() > SHOWN) {
            Label more = new Label(WORDS.get("ready.more", against.size() - SHOWN));
            more.getStyleClass().add("muted");
            blockers.getChildren().add(more);
        }
    }

    private static String clear(CheckResult result) {
        long hints = result.count(Severity.HINT);
        return hints == 0 ? WORDS.get("ready.clear") : WORDS.get("ready.hints", hints);
    }

    private static String blocked(List<Remark> against) {
        return WORDS.get("ready.blocked", against.size());
    }

    private Button link(Remark remark) {
        String quote = remark.quote().isEmpty() ? "" : WORDS.get("ready.quote", remark.quote());
        Button link =
                new Button(
                        WORDS.get("ready.remark", remark.place().words(), remark.message(), quote));
        link.getStyleClass().add("link");
        link.setOnAction(e -> context.navigation().go(SourcePlace.read(remark.place().key())));
        return link;
    }
}
