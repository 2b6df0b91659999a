package ziping.ui.submission;

import javafx.scene.control.TextArea;

import ziping.report.Submission;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;

/** The manifest of a hand-in, word for word, for whoever holds the package beside it. */
final class ManifestView {

    private static final Messages WORDS = Messages.of(ManifestView.class);

    private final Dialogs dialogs;

    ManifestView(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void open(Submission submission) {
        if (submission.manifest().isEmpty()) {
            dialogs.tell(WORDS.get("manifest.none"), "");
            return;
        }
        TextArea text = new TextArea(submission.manifest());
        text.setEditable(false);
        text.getStyleClass().add("manifest");
        text.setPrefRowCount(20);
        text.setPrefColumnCount(60);
        dialogs.show(WORDS.get("manifest.headline", submission.sequence()), text);
    }
}
