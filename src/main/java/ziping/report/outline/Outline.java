package ziping.report.outline;

import java.util.List;

/**
 * An outline of a report.
 *
 * @param id such as {@code kunming}
 * @param title shown to the clerk
 * @param source where it comes from, and how sure that is
 * @param documentTitle title of the document, without the project
 * @param cover whether it begins with a cover
 * @param contents whether it has a table of contents
 * @param sections chapters in order
 * @param attachments possible attachments in order
 */
public record Outline(
        String id,
        String title,
        String source,
        String documentTitle,
        boolean cover,
        boolean contents,
        List<Section> sections,
        List<Attachment> attachments) {

    /** The facts that stand for the list of the attachments printed. */
    public static final String ATTACHMENTS = "attachments";

    public Outline {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }
}
