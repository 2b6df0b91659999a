package ziping.ui.support;

/**
 * How a page sends the user elsewhere without knowing the other pages; the window implements it.
 */
public interface Navigation {

    /** Brings a place of the open report to the front and gives it the focus. */
    void go(Place place);

    /** Shows the list of projects. */
    void goHome();
}
