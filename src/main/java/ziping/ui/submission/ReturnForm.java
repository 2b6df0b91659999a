package ziping.ui.submission;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import ziping.report.Submission;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;

import java.util.Optional;

/** Asks what the bureau wants changed. */
final class ReturnForm {

    private static final Messages WORDS = Messages.of(ReturnForm.class);
    private static final int LINES = 8;

    private final Dialogs dialogs;

    ReturnForm(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** The points, one a line; empty if she gave up. */
    Optional<String> ask(Submission submission) {
        TextArea remarks = new TextArea(submission.remarks());
        remarks.setId("return-remarks");
        remarks.setPrefRowCount(LINES);
        remarks.setWrapText(true);
        remarks.setPromptText(WORDS.get("return.hint"));
        Label note = new Label(WORDS.get("return.note"));
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        VBox content = new VBox(remarks, note);
        content.getStyleClass().add("dialog-form");
        ButtonType keep = new ButtonType(WORDS.get("return.keep"), ButtonBar.ButtonData.OK_DONE);
        boolean given =
                dialogs.form(
                        WORDS.get("return.headline", submission.sequence()),
                        content,
                        keep,
                        () -> !remarks.getText().isBlank());
        return given ? Optional.of(remarks.getText().strip()) : Optional.empty();
    }
}
