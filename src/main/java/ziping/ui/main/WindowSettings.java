package ziping.ui.main;

import ziping.app.Appearance;
import ziping.ui.settings.SettingsActions;
import ziping.ui.support.Background;
import ziping.ui.support.Theme;

import java.time.LocalDate;
import java.util.function.Consumer;

/** What the settings page changes: the look of the window and the deadline, also for later runs. */
final class WindowSettings implements SettingsActions {

    private final UserSettings settings;
    private final Theme theme;
    private final Background background;
    private final Consumer<Runnable> closeProject;

    /**
     * Builds it.
     *
     * @param closeProject saves and closes the open project, then goes on
     */
    WindowSettings(
            UserSettings settings,
            Theme theme,
            Background background,
            Consumer<Runnable> closeProject) {
        this.settings = settings;
        this.theme = theme;
        this.background = background;
        this.closeProject = closeProject;
    }

    @Override
    public Appearance appearance() {
        return settings.get().appearance();
    }

    @Override
    public int fontSize() {
        return settings.get().fontSize();
    }

    @Override
    public void look(Appearance appearance, int fontSize) {
        settings.edit(s -> s.withAppearance(appearance).withFontSize(fontSize));
        theme.set(appearance, fontSize);
        background.aside(settings::write);
    }

    @Override
    public LocalDate deadline() {
        return settings.get().deadline();
    }

    @Override
    public void setDeadline(LocalDate day) {
        settings.edit(s -> s.withDeadline(day));
        background.aside(settings::write);
    }

    @Override
    public void closeProject(Runnable next) {
        closeProject.accept(next);
    }

    /** From light to dark and back. */
    void toggleTheme() {
        look(theme.darkProperty().get() ? Appearance.LIGHT : Appearance.DARK, fontSize());
    }
}
