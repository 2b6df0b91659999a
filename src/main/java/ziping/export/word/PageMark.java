package ziping.export.word;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import ziping.export.XmlText;

import java.util.List;

/** The word at the head of every page, such as 演示数据, below what a template has there. */
final class PageMark {

    private static final List<STHdrFtr.Enum> PAGES =
            List.of(
                    XWPFHeaderFooterPolicy.DEFAULT,
                    XWPFHeaderFooterPolicy.EVEN,
                    XWPFHeaderFooterPolicy.FIRST);

    private PageMark() {}

    /** Puts the word on every page; nothing for an empty one. */
    static void put(String mark, XWPFDocument document, StyleIds styles) {
        if (mark.isEmpty()) {
            return;
        }
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        for (STHdrFtr.Enum pages : PAGES) {
            XWPFHeader present = policy.getHeader(pages);
            if (present != null || pages != XWPFHeaderFooterPolicy.FIRST) {
                XWPFHeader header = present == null ? policy.createHeader(pages) : present;
                XWPFParagraph line = header.createParagraph();
                line.setStyle(styles.of(WordStyle.HEADER));
                line.createRun().setText(XmlText.legal(mark));
            }
        }
    }
}
