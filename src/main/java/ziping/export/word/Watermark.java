package ziping.export.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Large pale words across a page, behind its text. They are drawn the way Word itself writes a
 * watermark, in the old VML, because WPS and LibreOffice know it by that and can take it out again.
 */
final class Watermark {

    private static final String SHAPE = "/ziping/template/word/watermark.xml";
    private static final String ID = "PowerPlusWaterMarkObject";
    private static final String WORDS = "string=\"WATERMARK\"";

    private final String words;
    private int count;

    Watermark(String words) {
        this.words = words;
    }

    /** Hangs the words on a paragraph of a header; every page with that header shows them. */
    void put(XWPFParagraph paragraph) throws IOException {
        count++;
        String shape =
                shape().replace(WORDS, "string=\"" + words + "\"")
                        .replace(ID, ID + count)
                        .replace("_x0000_s2049", "_x0000_s" + (2048 + count));
        try {
            paragraph.createRun().getCTR().addNewPict().set(pict(shape));
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static XmlObject pict(String shape) throws XmlException {
        return XmlObject.Factory.parse(shape)
                .selectChildren(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "pict")[0];
    }

    private static String shape() throws IOException {
        try (InputStream in = Watermark.class.getResourceAsStream(SHAPE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
