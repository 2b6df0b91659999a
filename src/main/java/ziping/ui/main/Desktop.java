package ziping.ui.main;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.SettingsFile;

import java.util.stream.IntStream;

/** Opens the window. No Application class: what it would be given has to come by constructors. */
public final class Desktop {

    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private Desktop() {}

    /** Starts the screen and shows the window; returns at once, the window ends the program. */
    public static void open(AppFolders folders) {
        AppContext app = AppContext.open(folders);
        Platform.startup(() -> show(app));
    }

    private static void show(AppContext app) {
        UserSettings settings = new UserSettings(new SettingsFile(app.folders().data()));
        Stage stage = new Stage();
        IntStream.of(ICONS)
                .mapToObj(size -> "/ziping/ui/icons/app-" + size + ".png")
                .map(name -> new Image(Desktop.class.getResourceAsStream(name)))
                .forEach(stage.getIcons()::add);
        new MainWindow(stage, app, settings).show();
    }
}
