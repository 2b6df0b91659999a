package ziping.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import ziping.disk.Drive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Drives that come and go while somebody looks. */
@Tag("ui")
class DriveListTest extends FxRobot {

    private static final Drive KINGSTON = drive("KINGSTON", "/media/zhang/KINGSTON");
    private static final Drive OTHER = drive("报送专用", "/media/zhang/报送专用");

    private DriveList drives;
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    drives = new DriveList(from -> Optional.of(Path.of("/data/报送")));
                    stage = new Stage();
                    stage.setScene(new Scene(new StackPane(drives.node()), 480, 240));
                    stage.show();
                });
    }

    @AfterEach
    void hide() {
        interact(stage::hide);
    }

    @Test
    void takesTheOnlyDriveThatIsPutInAndLetsGoOfItWhenItIsPulledOut() {
        interact(() -> drives.show(List.of(KINGSTON)));
        assertThat(drives.folderProperty().get()).isEqualTo(KINGSTON.folder());
        assertThat(selected()).isEqualTo("KINGSTON");
        interact(() -> drives.show(List.of()));
        assertThat(drives.folderProperty().get()).isNull();
    }

    @Test
    void staysWithTheChosenDriveWhenAnotherComes() {
        interact(() -> drives.show(List.of(KINGSTON)));
        interact(() -> drives.show(List.of(KINGSTON, OTHER)));
        assertThat(drives.folderProperty().get()).isEqualTo(KINGSTON.folder());
        interact(() -> button("报送专用").fire());
        assertThat(drives.drive()).contains(OTHER);
        interact(() -> drives.show(List.of(OTHER)));
        assertThat(selected()).isEqualTo("报送专用");
    }

    @Test
    void leavesTheChoiceToTheUserWhenThereAreSeveral() {
        interact(() -> drives.show(List.of(KINGSTON, OTHER)));
        assertThat(drives.folderProperty().get()).isNull();
    }

    @Test
    void aFolderByHandStaysWhateverIsPutIn() {
        interact(() -> lookup("#browse-folder").queryButton().fire());
        assertThat(drives.byHand()).contains(Path.of("/data/报送"));
        interact(() -> drives.show(List.of(KINGSTON)));
        assertThat(drives.folderProperty().get()).isEqualTo(Path.of("/data/报送"));
        assertThat(selected()).isEqualTo("其他文件夹");
    }

    @Test
    void theFolderOfLastTimeGivesWayToADrive() {
        interact(() -> drives.remember(Path.of("/data/报送")));
        assertThat(drives.folderProperty().get()).isEqualTo(Path.of("/data/报送"));
        interact(() -> drives.show(List.of(KINGSTON)));
        assertThat(drives.drive()).contains(KINGSTON);
    }

    private String selected() {
        return lookup(".radio-button").queryAllAs(RadioButton.class).stream()
                .filter(RadioButton::isSelected)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private RadioButton button(String name) {
        return lookup(".radio-button").queryAllAs(RadioButton.class).stream()
                .filter(b -> b.getAccessibleText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Drive drive(String name, String folder) {
        return new Drive(Path.of(folder), name, "exfat", 16_000_000_000L, 9_000_000_000L);
    }
}
