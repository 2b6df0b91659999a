package ziping.ui.support;

import java.nio.file.Path;

/**
 * How a page sends the user elsewhere without knowing the other pages; the window implements it.
 */
public interface Navigation {

    /** Brings a place of the open report to the front and gives it the focus. */
    void go(Place place);

    /** Shows the list of projects. */
    void goHome();

    /** Shows where packages from elsewhere are verified. */
    void goCollection();

    /** The same, and verifies a package or all below a folder. */
    void verify(Path place);
}
