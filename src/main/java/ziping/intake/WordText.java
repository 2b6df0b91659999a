package ziping.intake;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

import ziping.check.prose.Numbering;
import ziping.value.ChineseNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a Word file as lines: a paragraph is a line, a row of a table one with pipes between
 * its cells. A heading that Word numbers by itself gets its number back, for the number is what it
 * is known by.
 */
final class WordText {

    private static final int DEEPEST = 3;

    private final XWPFDocument document;
    private final List<String> lines = new ArrayList<>();
    private final int[] counts = new int[DEEPEST];

    private WordText(XWPFDocument document) {
        this.document = document;
    }

    static String of(XWPFDocument document) {
        WordText text = new WordText(document);
        document.getBodyElements().forEach(text::add);
        return String.join("\n", text.lines);
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> lines.add(row(row)));
        } else if (element instanceof XWPFParagraph paragraph) {
            add(paragraph);
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().map(WordText::plain).forEach(lines::add);
        }
    }

    private void add(XWPFParagraph paragraph) {
        XWPFStyle style = style(paragraph);
        boolean contents =
                style != null
                        && style.getName() != null
                        && style.getName().toLowerCase(Locale.ROOT).startsWith("toc");
        if (!contents) {
            String words = plain(paragraph.getText());
            int level = level(paragraph, style);
            lines.add(words.isBlank() || level < 0 ? words : numbered(words, level));
        }
    }

    private String numbered(String words, int level) {
        counts[level]++;
        for (int deeper = level + 1; deeper < DEEPEST; deeper++) {
            counts[deeper] = 0;
        }
        if (Numbering.read(words).isPresent()) {
            return words;
        }
        return switch (level) {
            case 0 -> ChineseNumber.of(counts[0]) + "、" + words;
            case 1 -> "（" + ChineseNumber.of(counts[1]) + "）" + words;
            default -> counts[2] + "." + words;
        };
    }

    /** The level in the outline from 0; -1 for no heading, or one deeper than reports go. */
    private static int level(XWPFParagraph paragraph, XWPFStyle style) {
        CTPPr own = paragraph.getCTP().getPPr();
        CTPPrGeneral ofStyle = style == null ? null : style.getCTStyle().getPPr();
        int level = -1;
        if (own != null && own.isSetOutlineLvl()) {
            level = own.getOutlineLvl().getVal().intValue();
        } else if (ofStyle != null && ofStyle.isSetOutlineLvl()) {
            level = ofStyle.getOutlineLvl().getVal().intValue();
        }
        return level < DEEPEST ? level : -1;
    }

    private XWPFStyle style(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        return id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
    }

    /**
     * A row without the blank cells it begins with: they continue the merged cell above, whose
     * words hold for this row too.
     */
    private static String row(XWPFTableRow row) {
        return row.getTableICells().stream()
                .map(cell -> cell instanceof XWPFTableCell words ? words.getText() : "")
                .map(text -> plain(text).replace('\n', ' ').strip())
                .dropWhile(String::isEmpty)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Signs that would make a table of a paragraph become others that look the same. */
    private static String plain(String text) {
        return text.replace('\t', ' ').replace('|', '｜').replace('\r', '\n');
    }
}
