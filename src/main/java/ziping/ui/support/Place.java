package ziping.ui.support;

import ziping.value.Text;

/**
 * A spot in the open report that the window can bring to the front and give the focus.
 *
 * @param page id of the page, such as {@code project}
 * @param item id of the record on that page (an indicator, an issue); empty for the page's own
 *     fields
 * @param field id of the field; empty for the page or the record as a whole
 */
public record Place(String page, String item, String field) {

    private static final String SEPARATOR = "/";

    public Place {
        page = Text.of(page);
        item = Text.of(item);
        field = Text.of(field);
    }

    /** A page as a whole. */
    public static Place of(String page) {
        return new Place(page, "", "");
    }

    /** A field that belongs to the page itself. */
    public static Place field(String page, String field) {
        return new Place(page, "", field);
    }

    /** Reads what {@link #toString} wrote; parts that are missing stay empty. */
    public static Place read(String text) {
        String[] parts = Text.of(text).split(SEPARATOR, -1);
        return new Place(
                parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, page, item, field);
    }
}
