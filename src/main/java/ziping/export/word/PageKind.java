package ziping.export.word;

/** The kinds of pages a report has, each a section of its own. */
enum PageKind {
    /** Cover and table of contents, without page numbers. */
    FRONT,
    /** Upright pages with numbers. */
    BODY,
    /** Landscape pages with numbers, for wide tables. */
    TURNED
}
