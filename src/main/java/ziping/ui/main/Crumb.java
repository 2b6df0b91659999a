package ziping.ui.main;

/**
 * A step of the way shown in the head.
 *
 * @param open goes there; not asked of the last step
 */
record Crumb(String text, Runnable open) {

    static Crumb here(String text) {
        return new Crumb(text, () -> {});
    }
}
