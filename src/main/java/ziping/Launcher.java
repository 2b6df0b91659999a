package ziping;

import ziping.app.AppFolders;
import ziping.ui.main.Desktop;

/** Where the program starts. */
public final class Launcher {

    private Launcher() {}

    /** Starts it. */
    public static void main(String[] args) {
        Desktop.open(AppFolders.ofThisUser());
    }
}
