package ziping.ui.support;

/** How far a page is filled in, shown as ○ ◐ ● beside its name. */
public enum Completeness {
    /** Nothing is there. */
    EMPTY,
    /** Something is there, something is missing. */
    BEGUN,
    /** Everything the report needs is there. */
    COMPLETE;

    /** From how many of the needed things are there. */
    public static Completeness of(long present, long needed) {
        return present <= 0 ? EMPTY : present < needed ? BEGUN : COMPLETE;
    }

    /** From the needed texts or values; {@code null} and blank text count as missing. */
    public static Completeness of(Object... needed) {
        long present = 0;
        for (Object value : needed) {
            present += value == null || value.toString().isBlank() ? 0 : 1;
        }
        return of(present, needed.length);
    }
}
