package ziping.ui.main;

import java.util.List;

/**
 * A step of the way shown in the head.
 *
 * @param open goes there; not asked of the last step
 * @param others what could stand in its place, to choose from; empty for nothing
 */
record Crumb(String text, Runnable open, List<Crumb> others) {

    Crumb {
        others = List.copyOf(others);
    }

    /** A step that leads back. */
    static Crumb to(String text, Runnable open) {
        return new Crumb(text, open, List.of());
    }

    /** Where the user is. */
    static Crumb here(String text) {
        return to(text, () -> {});
    }
}
