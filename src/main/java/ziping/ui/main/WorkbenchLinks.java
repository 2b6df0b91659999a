package ziping.ui.main;

import ziping.ui.support.Place;
import ziping.ui.workbench.WorkbenchActions;

import java.time.LocalDate;

/** The ways from the workbench to the rest of the window. */
record WorkbenchLinks(MainWindow window, UserSettings settings) implements WorkbenchActions {

    @Override
    public void open(String id) {
        window.open(id);
    }

    @Override
    public void open(String id, Place place) {
        window.open(id, place);
    }

    @Override
    public void leave(String id, Runnable next) {
        window.leave(id, next);
    }

    @Override
    public void importReport() {
        window.importing().run();
    }

    @Override
    public LocalDate deadline() {
        return settings.get().deadline();
    }

    @Override
    public void yearsChanged() {
        window.showYears();
    }
}
