package ziping.ui.workbench;

import ziping.ui.support.Place;

import java.time.LocalDate;

/** What the workbench asks of the window. */
public interface WorkbenchActions {

    /** Opens a project at its first page. */
    void open(String id);

    /** Opens a project at a place. */
    void open(String id, Place place);

    /** Closes a project if it lies open, then goes on. */
    void leave(String id, Runnable next);

    /** Lets the user take in last year's report. */
    void importReport();

    /** Until when everything has to be handed in; {@code null} while nobody said. */
    LocalDate deadline();

    /** The years to choose from, or the one shown, are others now. */
    void yearsChanged();
}
