package ziping.report.document;

/** The table of contents (目录) over all headings of the document, on a page of its own. */
public record Contents() implements Block {}
