package ziping.report.document;

import java.util.List;

/**
 * A report ready to be written.
 *
 * @param title title of the document, also its file property
 * @param unit the unit, for the file's author property
 * @param mark a word for every page, such as 演示数据; empty for none
 * @param blocks everything in reading order
 */
public record ReportDocument(String title, String unit, String mark, List<Block> blocks) {

    private static final String DRAFT = "征求意见稿";

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    /** All headings in order. */
    public List<Heading> headings() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    /** The same as a draft for comment: marked 征求意见稿 on every page, besides its own mark. */
    public ReportDocument asDraft() {
        String marks = mark.isEmpty() ? DRAFT : mark + "　" + DRAFT;
        return new ReportDocument(title, unit, marks, blocks);
    }
}
