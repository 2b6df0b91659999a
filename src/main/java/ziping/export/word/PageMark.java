package ziping.export.word;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import ziping.export.XmlText;
import ziping.report.document.ReportDocument;

import java.io.IOException;
import java.util.List;

/**
 * What every page says besides its text: the document's mark, such as 演示数据, below what a template
 * has at the head, and its watermark.
 */
final class PageMark {

    private static final List<STHdrFtr.Enum> PAGES =
            List.of(
                    XWPFHeaderFooterPolicy.DEFAULT,
                    XWPFHeaderFooterPolicy.EVEN,
                    XWPFHeaderFooterPolicy.FIRST);

    private PageMark() {}

    /** Puts the marks on every page; nothing for a document without one. */
    static void put(ReportDocument marked, XWPFDocument document, StyleIds styles)
            throws IOException {
        if (marked.mark().isEmpty()) {
            return;
        }
        Watermark watermark = new Watermark(marked.watermark());
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        for (STHdrFtr.Enum pages : PAGES) {
            XWPFHeader present = policy.getHeader(pages);
            if (present != null || pages != XWPFHeaderFooterPolicy.FIRST) {
                XWPFHeader header = present == null ? policy.createHeader(pages) : present;
                XWPFParagraph line = header.createParagraph();
                line.setStyle(styles.of(WordStyle.HEADER));
                if (!marked.watermark().isEmpty()) {
                    watermark.put(line);
                }
                line.createRun().setText(XmlText.legal(marked.mark()));
            }
        }
    }
}
