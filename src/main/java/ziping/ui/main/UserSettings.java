package ziping.ui.main;

import ziping.app.Settings;
import ziping.app.SettingsFile;
import ziping.ui.support.Choices;

import java.util.function.UnaryOperator;

/**
 * The settings of this run; they are written when the program ends and when the user changes one.
 */
public final class UserSettings implements Choices {

    private final SettingsFile file;
    private volatile Settings now;

    /** Reads them. */
    public UserSettings(SettingsFile file) {
        this.file = file;
        this.now = file.read();
    }

    @Override
    public Settings get() {
        return now;
    }

    @Override
    public void edit(UnaryOperator<Settings> change) {
        now = change.apply(now);
    }

    /** Keeps them for the next run. */
    synchronized void write() {
        file.write(now);
    }
}
