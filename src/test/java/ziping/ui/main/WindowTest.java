package ziping.ui.main;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.SettingsFile;
import ziping.report.Report;
import ziping.ui.support.Theme;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A real window on a real data folder, started and ended as the program does. */
@Tag("ui")
abstract class WindowTest extends FxRobot {

    @TempDir Path folder;
    private Stage stage;
    private MainWindow window;
    private AppContext app;

    @BeforeEach
    void registerToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        prepare();
        start();
    }

    @AfterEach
    void endProgram() throws TimeoutException {
        if (stage.isShowing()) {
            end();
        }
    }

    /** What lies in the data folder before the window opens. */
    void prepare() {}

    /** Keeps a report in the data folder before the window opens. */
    void keep(Report... reports) {
        try (AppContext before = AppContext.open(AppFolders.in(folder))) {
            for (Report report : reports) {
                before.store().reports().add(report);
            }
        }
    }

    /** Starts the program on the data folder. */
    void start() throws TimeoutException {
        app = AppContext.open(AppFolders.in(folder));
        FxToolkit.setupFixture(
                () -> {
                    stage = new Stage();
                    UserSettings settings =
                            new UserSettings(new SettingsFile(app.folders().data()));
                    Theme theme = new Theme(settings.get().appearance(), settings.get().fontSize());
                    window = new MainWindow(stage, app, settings, theme);
                    window.show(Optional.empty());
                });
        await(stage::isShowing);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Ends the program as closing the window does. */
    void end() throws TimeoutException {
        interact(window::close);
        await(() -> !stage.isShowing());
    }

    void restart() throws TimeoutException {
        end();
        start();
    }

    MainWindow window() {
        return window;
    }

    AppContext app() {
        return app;
    }

    Stage stage() {
        return stage;
    }

    /** The kept report as the store has it now. */
    Report stored(String id) {
        return app.store().reports().find(id).orElseThrow();
    }

    /** Opens the column at the right, which folds on the narrow screen of the headless platform. */
    void unfoldSide() throws TimeoutException {
        Node side = find("#side", Node.class);
        if (side.getStyleClass().contains("folded")) {
            interact(() -> lookup("#side-fold").queryAs(Button.class).fire());
        }
    }

    /**
     * Presses a dialog's button. Not by key or mouse: which of two windows has the focus is the
     * window system's business, and the headless one gives it to neither.
     */
    void answer(String action) throws TimeoutException {
        await(() -> button(action).isPresent());
        interact(() -> button(action).orElseThrow().fire());
    }

    private Optional<Button> button(String action) {
        return lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(action) && button.isVisible())
                .findFirst();
    }

    /** The report as it is kept once the window has saved what was expected. */
    Report kept(String id, Predicate<Report> expected) throws TimeoutException {
        await(() -> expected.test(stored(id)));
        return stored(id);
    }

    /** Waits until something is so, for at most half a minute, as a busy machine needs. */
    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until a node is on the screen. */
    <T extends Node> T find(String query, Class<T> type) throws TimeoutException {
        await(() -> lookup(query).tryQuery().filter(Node::isVisible).isPresent());
        return lookup(query).queryAs(type);
    }
}
