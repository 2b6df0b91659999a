package ziping.export.excel;

/** The faces of the official forms, by name; they are never embedded. */
final class Fonts {
    /** Headings and labels. */
    static final String HEAD = "黑体";

    /** Everything else. */
    static final String BODY = "宋体";

    /** 五号, in points. */
    static final double SIZE = 10.5;

    private Fonts() {}
}
