package ziping.ui.search;

/**
 * Something that can be found and gone to.
 *
 * @param kind what it is, in a word or two
 * @param title what is shown first
 * @param detail where it is; may be empty
 * @param searched the words it is found by
 * @param open goes there
 */
public record Hit(String kind, String title, String detail, String searched, Runnable open) {

    /** Something found by its title. */
    public static Hit of(String kind, String title, String detail, Runnable open) {
        return new Hit(kind, title, detail, title, open);
    }
}
