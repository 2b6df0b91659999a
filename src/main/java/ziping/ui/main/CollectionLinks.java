package ziping.ui.main;

import ziping.ui.collection.CollectionActions;
import ziping.ui.support.OpenReport;

import java.util.Optional;

/** The ways from received packages to the rest of the window. */
record CollectionLinks(MainWindow window, Desk desk) implements CollectionActions {

    @Override
    public Optional<OpenReport> openReport() {
        return desk.project().map(OpenProject::report);
    }

    @Override
    public void open(String id) {
        window.open(id);
    }
}
