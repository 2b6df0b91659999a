package ziping.ui.settings;

import ziping.app.Appearance;

import java.time.LocalDate;

/** What the settings ask of the window. */
public interface SettingsActions {

    /** The colours chosen. */
    Appearance appearance();

    /** The font size chosen, pixels. */
    int fontSize();

    /** Changes both, at once and for the next runs. */
    void look(Appearance appearance, int fontSize);

    /** Until when everything has to be handed in; {@code null} while nobody said. */
    LocalDate deadline();

    /** Keeps until when everything has to be handed in; {@code null} for not known. */
    void setDeadline(LocalDate day);

    /** Saves and closes the open project, then goes on; not if the user stays to save it. */
    void closeProject(Runnable next);
}
