package ziping.ui.main;

import javafx.application.Platform;

import ziping.app.AppFolders;
import ziping.app.Log;
import ziping.app.SingleInstance;
import ziping.app.WindowStart;

import java.io.IOException;
import java.util.Optional;

/**
 * Opens the window, or lets the one that is already open on the same folder come to the front. No
 * Application class: what it would be given has to come by constructors.
 */
public final class Desktop {

    private Desktop() {}

    /** Starts the screen and shows the window; returns at once, the window ends the program. */
    public static void open(WindowStart wanted) {
        AppFolders folders = wanted.folders();
        Optional<SingleInstance> instance = Optional.empty();
        try {
            instance = SingleInstance.claim(folders.data(), wanted.file());
            if (instance.isEmpty()) {
                return;
            }
        } catch (IOException unwritable) {
            // opening the store will say what is wrong with the folder
        }
        StartUp startUp = new StartUp(wanted, Log.open(folders.log()), instance, Platform::exit);
        startUp.openAhead();
        startUp.endWithTheSession();
        Platform.startup(startUp::begin);
    }
}
