package ziping.ui.check;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Severity;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.SourcePlace;

/** An open remark: what is wrong, how to put it right, and the ways to do so. */
final class RemarkCard {

    private static final Messages WORDS = Messages.of(CheckPanel.class);

    private final PageContext context;
    private final Remark remark;
    private final VBox node;

    /**
     * Builds it.
     *
     * @param ignore asks for the reason why the remark is set aside
     */
    RemarkCard(PageContext context, Remark remark, Runnable ignore) {
        this.context = context;
        this.remark = remark;
        String mark = WORDS.get("mark." + remark.severity().name()); // colour is never alone
        node = new VBox(words(WORDS.get("remark", mark, remark.message()), ""));
        node.getStyleClass().addAll("remark", tone(remark.severity()));
        if (!remark.quote().isEmpty()) {
            node.getChildren().add(words(WORDS.get("quote", remark.quote()), "muted"));
        }
        if (!remark.advice().isEmpty()) {
            node.getChildren().add(words(remark.advice(), "advice"));
        }
        // on a line of its own: beside the way there it was cut
        remark.repair().ifPresent(r -> node.getChildren().add(link(r.label(), () -> apply(r))));
        node.getChildren().add(ways(ignore));
    }

    VBox node() {
        return node;
    }

    private HBox ways(Runnable ignore) {
        Button there = link(remark.place().words(), this::goThere);
        there.setWrapText(true); // where it is must be readable, or it is no way to anywhere
        there.setMinHeight(Region.USE_PREF_SIZE);
        HBox ways = new HBox(there);
        ways.getStyleClass().add("ways");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button ignored = link(WORDS.get("ignore"), ignore);
        ignored.setMinWidth(Region.USE_PREF_SIZE);
        Label id = new Label(remark.id());
        id.getStyleClass().add("muted");
        id.setMinWidth(Region.USE_PREF_SIZE);
        ways.getChildren().addAll(gap, ignored, id);
        return ways;
    }

    private void apply(Repair repair) {
        context.report().edit(repair.label(), repair.change());
    }

    /** Goes to the very field; in a text the words in question are selected. */
    private void goThere() {
        context.navigation().go(SourcePlace.read(remark.place().key()));
        selectQuote();
    }

    private void selectQuote() {
        boolean inText = node.getScene().getFocusOwner() instanceof TextInputControl;
        if (inText && !remark.quote().isEmpty()) {
            TextInputControl text = (TextInputControl) node.getScene().getFocusOwner();
            int at = text.getText().indexOf(remark.quote());
            if (at >= 0) {
                text.selectRange(at, at + remark.quote().length());
            }
        }
    }

    static Button link(String words, Runnable act) {
        Button link = new Button(words);
        link.getStyleClass().add("link");
        link.setOnAction(e -> act.run());
        return link;
    }

    static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case MUST -> "danger";
            case HINT -> "warning";
            case NOTE -> "neutral";
        };
    }
}
