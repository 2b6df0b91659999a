package ziping.report.document;

/** A piece of the document, in reading order. */
public sealed interface Block
        permits Cover, Contents, Heading, Paragraph, AttachmentList, PageBreak, Table, Chart {}
