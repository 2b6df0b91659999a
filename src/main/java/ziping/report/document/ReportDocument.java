package ziping.report.document;

import java.util.List;

/**
 * A report ready to be written.
 *
 * @param title title of the document, with line ends where it may be parted
 * @param unit the unit, for the file's author property
 * @param mark a word for every page, such as 演示数据; empty for none
 * @param blocks everything in reading order
 */
public record ReportDocument(String title, String unit, String mark, List<Block> blocks) {

    /** The mark of a draft that is given to others for comment. */
    public static final String DRAFT = "征求意见稿";

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    /** The title in one line, as the file's property has it. */
    public String name() {
        return title.replace("\n", "");
    }

    /** All headings in order. */
    public List<Heading> headings() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    /** Words across every page: 征求意见稿 for a draft, empty for anything else. */
    public String watermark() {
        return mark.endsWith(DRAFT) ? DRAFT : "";
    }
}
