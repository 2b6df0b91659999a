package ziping.ui.settings;

import ziping.app.Appearance;

/** What the settings ask of the window. */
public interface SettingsActions {

    /** The colours chosen. */
    Appearance appearance();

    /** The font size chosen, pixels. */
    int fontSize();

    /** Changes both, at once and for the next runs. */
    void look(Appearance appearance, int fontSize);

    /** Saves and closes the open project, then goes on; not if the user stays to save it. */
    void closeProject(Runnable next);
}
