package ziping.ui.submission;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.disk.Drive;
import ziping.ui.support.Messages;
import ziping.value.FileSize;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The drives that can be pulled out, and a folder by hand: where the package goes. */
final class DriveList {

    private static final Messages WORDS = Messages.of(DriveList.class);

    private final Function<Path, Optional<Path>> browse;
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox rows = new VBox();
    private final Label byHand = new Label(WORDS.get("drive.other.none"));
    private final RadioButton other = new RadioButton();
    private final VBox node = new VBox(rows, otherRow());
    private List<Drive> drives = List.of();
    private Path chosen;
    private boolean touched;

    /**
     * Builds it.
     *
     * @param browse lets the user choose a folder, beginning at one
     */
    DriveList(Function<Path, Optional<Path>> browse) {
        this.browse = browse;
        node.setId("drives");
        node.getStyleClass().add("drives");
        rows.getStyleClass().add("drives");
        show(List.of());
    }

    Node node() {
        return node;
    }

    /** Where the package goes; {@code null} while nothing is chosen. */
    ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** The drive the package goes to; empty for a folder by hand. */
    Optional<Drive> drive() {
        return drives.stream().filter(d -> d.folder().equals(folder.get())).findFirst();
    }

    /**
     * Shows the drives there are now. A single one that was just put in is taken at once; one that
     * was pulled out is not chosen any more.
     */
    void show(List<Drive> now) {
        boolean gone =
                drive().isPresent() && now.stream().noneMatch(d -> d.folder().equals(folder.get()));
        boolean isNew = drives.isEmpty() && now.size() == 1;
        drives = List.copyOf(now);
        if (gone) {
            folder.set(null);
        }
        if (isNew && !touched) {
            folder.set(now.getFirst().folder());
        }
        rows.getChildren().setAll(drives.stream().map(this::row).toList());
        if (drives.isEmpty()) {
            Label none = new Label(WORDS.get("drive.none"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            rows.getChildren().add(none);
        }
        other.setSelected(folder.get() != null && folder.get().equals(chosen));
    }

    /** Takes the folder of the last time, until a drive is put in. */
    void remember(Path path) {
        choose(path);
        touched = false;
    }

    /** The folder chosen by hand, if that is where the package goes. */
    Optional<Path> byHand() {
        return Optional.ofNullable(folder.get()).filter(path -> path.equals(chosen));
    }

    /** Takes a folder by hand. */
    void choose(Path path) {
        touched = true;
        chosen = path;
        byHand.setText(path.toString());
        folder.set(path);
        other.setSelected(true);
    }

    void focus() {
        group.getToggles().stream()
                .filter(toggle -> toggle.isSelected() || group.getSelectedToggle() == null)
                .findFirst()
                .ifPresent(toggle -> ((Node) toggle).requestFocus());
    }

    private HBox row(Drive drive) {
        RadioButton button = new RadioButton();
        button.setAccessibleText(drive.name());
        button.setToggleGroup(group);
        button.setSelected(drive.folder().equals(folder.get()));
        button.setOnAction(
                e -> {
                    touched = true;
                    folder.set(drive.folder());
                });
        Label name = new Label(drive.name());
        name.getStyleClass().add("drive-name");
        Label place = new Label(WORDS.get("drive.place", drive.folder(), drive.type()));
        place.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressBar used = new ProgressBar(1 - (double) drive.free() / drive.size());
        Label room = new Label(WORDS.get("drive.room", size(drive.free()), size(drive.size())));
        room.getStyleClass().add("muted");
        room.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(button, new VBox(name, place), gap, new VBox(used, room));
        row.getStyleClass().add("drive");
        row.setOnMouseClicked(e -> button.fire());
        return row;
    }

    private HBox otherRow() {
        other.setId("other-folder");
        other.setAccessibleText(WORDS.get("drive.other"));
        other.setToggleGroup(group);
        other.setOnAction(e -> takeOther());
        Label name = new Label(WORDS.get("drive.other"));
        name.getStyleClass().add("drive-name");
        byHand.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button(WORDS.get("drive.browse"));
        button.setId("browse-folder");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> browse());
        HBox row = new HBox(other, new VBox(name, byHand), gap, button);
        row.getStyleClass().add("drive");
        return row;
    }

    private void takeOther() {
        if (chosen == null) {
            browse();
        } else {
            folder.set(chosen);
        }
    }

    private void browse() {
        Path start = chosen == null ? Path.of(System.getProperty("user.home")) : chosen;
        browse.apply(start).ifPresentOrElse(this::choose, () -> show(drives));
    }

    private static String size(long bytes) {
        return bytes == 0 ? WORDS.get("drive.full") : FileSize.text(bytes);
    }
}
