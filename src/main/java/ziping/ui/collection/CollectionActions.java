package ziping.ui.collection;

import ziping.ui.support.OpenReport;

import java.util.Optional;

/** What the page asks of the window. */
public interface CollectionActions {

    /** The project that lies open; what is taken over into it must go through its steps. */
    Optional<OpenReport> openReport();

    /** Opens a project. */
    void open(String id);
}
