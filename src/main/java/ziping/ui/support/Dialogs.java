package ziping.ui.support;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The few questions and messages that interrupt; every button names its act. */
public final class Dialogs {

    private static final Messages WORDS = Messages.of(Dialogs.class);

    private final Window owner;
    private final Consumer<Notice> notices;

    /**
     * For one window.
     *
     * @param owner {@code null} before there is a window
     * @param notices shows what does not interrupt
     */
    public Dialogs(Window owner, Consumer<Notice> notices) {
        this.owner = owner;
        this.notices = notices;
    }

    /** Asks before something that undo could not bring back. */
    public boolean confirm(String question, String consequence, String action) {
        return choose(question, consequence, List.of(action)).isPresent();
    }

    /**
     * Offers ways to go on.
     *
     * @param headline what happened or is asked, one sentence
     * @param explanation what it means; may be empty
     * @param actions names of the acts, the most helpful first
     * @return the chosen act; empty for 取消
     */
    public Optional<String> choose(String headline, String explanation, List<String> actions) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String action : actions) {
            ButtonBar.ButtonData kind =
                    buttons.isEmpty() ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.OTHER;
            buttons.add(new ButtonType(action, kind));
        }
        buttons.add(new ButtonType(WORDS.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return show(headline, explanation, buttons)
                .filter(button -> button != buttons.getLast())
                .map(ButtonType::getText);
    }

    /** Tells something that must be read. */
    public void tell(String headline, String explanation) {
        show(
                headline,
                explanation,
                List.of(new ButtonType(WORDS.get("close"), ButtonBar.ButtonData.CANCEL_CLOSE)));
    }

    /** Shows something to look at. */
    public void show(String headline, Node content) {
        Alert alert =
                alert(
                        headline,
                        List.of(
                                new ButtonType(
                                        WORDS.get("close"), ButtonBar.ButtonData.CANCEL_CLOSE)));
        alert.setResizable(true);
        alert.getDialogPane().setContent(content);
        alert.showAndWait();
    }

    /**
     * Asks for a few values.
     *
     * @param content the fields; the first of them gets the focus
     * @param accept the button that takes them
     * @param isRight whether they can be taken; asked when the button is pressed
     * @return whether they were taken
     */
    public boolean form(String headline, Node content, ButtonType accept, BooleanSupplier isRight) {
        ButtonType cancel = new ButtonType(WORDS.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(headline, List.of(accept, cancel));
        alert.getDialogPane().setContent(content);
        alert.getDialogPane()
                .lookupButton(accept)
                .addEventFilter(
                        ActionEvent.ACTION,
                        e -> {
                            if (!isRight.getAsBoolean()) {
                                e.consume();
                            }
                        });
        alert.setOnShown(e -> firstField(content).requestFocus());
        return alert.showAndWait().filter(accept::equals).isPresent();
    }

    /** Shows a message that goes away by itself. */
    public void notice(Notice notice) {
        notices.accept(notice);
    }

    /** Lets the user choose a folder. */
    public Optional<Path> folder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** Lets the user choose files to read. */
    public List<Path> files(String title, Path start, FileChooser.ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        chooser.getExtensionFilters().setAll(kinds);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /**
     * Lets the user choose where to write a file; the system asks before one is replaced.
     *
     * @param name the name to begin with; signs no file system allows are left out
     * @param kind what such files are called
     * @param pattern such as {@code *.png}
     */
    public Optional<Path> save(String title, String name, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", ""));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, pattern));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private Optional<ButtonType> show(
            String headline, String explanation, List<ButtonType> buttons) {
        Alert alert = alert(headline, buttons);
        if (!explanation.isEmpty()) {
            alert.getDialogPane().setContent(wrapped(explanation));
        }
        return alert.showAndWait();
    }

    private Alert alert(String headline, List<ButtonType> buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", buttons.toArray(ButtonType[]::new));
        alert.initOwner(owner);
        alert.setTitle(WORDS.get("title"));
        alert.setHeaderText(headline);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        if (owner == null && alert.getDialogPane().getScene().getWindow() instanceof Stage alone) {
            Icons.addTo(alone); // else it takes those of its owner
        }
        return alert;
    }

    private static Node firstField(Node content) {
        Node field = content.lookup(".text-input");
        return field == null ? content : field;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-text");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Choosers fail on a folder that is gone. */
    private static File existing(Path start) {
        Path folder = start;
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? null : folder.toFile();
    }
}
