package ziping.ui.support;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ziping.app.FaultCode;
import ziping.app.ProgramVersion;

import java.nio.file.Path;

/**
 * Answers a fault nobody expected: a short code, a copy button, where the log is, and that the data
 * is saved. The stack trace goes to the log only.
 */
public final class ErrorWindow {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);
    private static final Messages WORDS = Messages.of(ErrorWindow.class);

    private final Window owner;
    private final Path log;
    private boolean open;

    /**
     * For one window.
     *
     * @param log folder of the log files
     */
    public ErrorWindow(Window owner, Path log) {
        this.owner = owner;
        this.log = log;
    }

    /**
     * Logs the fault and tells the user, from any thread; a fault while one is being told is only
     * logged.
     */
    public void show(Throwable fault) {
        String code = FaultCode.of(fault);
        LOG.error("unexpected fault {}", code, fault);
        if (Platform.isFxApplicationThread()) {
            show(code);
        } else {
            Platform.runLater(() -> show(code));
        }
    }

    private void show(String code) {
        if (open) {
            return;
        }
        open = true;
        try {
            build(code).showAndWait();
        } finally {
            open = false;
        }
    }

    private Alert build(String code) {
        Alert alert =
                new Alert(
                        Alert.AlertType.NONE,
                        "",
                        new ButtonType(WORDS.get("error.back"), ButtonBar.ButtonData.CANCEL_CLOSE));
        alert.initOwner(owner);
        alert.setTitle(WORDS.get("title"));
        alert.setHeaderText(WORDS.get("error.headline"));
        alert.getDialogPane().setContent(content(code));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return alert;
    }

    private VBox content(String code) {
        Label what = new Label(WORDS.get("error.meaning", code, log));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().add("dialog-text");
        Button copy = new Button(WORDS.get("error.copy"));
        copy.setId("copyError");
        copy.setOnAction(e -> copy(WORDS.get("error.report", code, ProgramVersion.text(), log)));
        VBox content = new VBox(what, copy);
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
