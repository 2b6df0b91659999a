package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ziping.app.ProgramVersion;

import java.util.concurrent.TimeoutException;

/** 设置 tells what the program is: version, place of the data, and what it is made of. */
@Tag("ui")
class SettingsTest extends WindowTest {

    @Test
    void tellsVersionDataFolderAndLicences() throws TimeoutException {
        interact(window()::goSettings);
        assertThat(lookup(ProgramVersion.text()).tryQuery()).isPresent();
        assertThat(find("#dataFolder", Label.class).getText())
                .isEqualTo(app().folders().data().toString());
        Button licences = find("#licences-show", Button.class);
        interact(() -> Platform.runLater(licences::fire));
        TextArea text = find("#licences-text", TextArea.class);
        assertThat(text.getText().lines())
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.split(" — ").length > 1)
                .anyMatch(line -> line.startsWith("Java 25"))
                .anyMatch(line -> line.startsWith("javafx controls"))
                .anyMatch(line -> line.startsWith("H2 Database Engine"));
        answer("知道了");
    }
}
