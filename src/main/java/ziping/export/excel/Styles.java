package ziping.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontCharset;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import ziping.report.document.Look;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of a workbook, one for each look that occurs. */
final class Styles {

    private static final byte[] SHADE = {(byte) 0xFF, (byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    /** What decides a font. */
    private record FontKey(String name, double size, boolean bold) {}

    private final XSSFWorkbook workbook;
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
    private final int[] cells = new int[StyleKey.NUMBERS];
    private final Map<Frame, Integer> frames = new EnumMap<>(Frame.class);

    Styles(XSSFWorkbook workbook, List<StyleKey> keys) {
        this.workbook = workbook;
        dress(workbook.getFontAt(0), new FontKey(Fonts.BODY, 11, false));
        for (Frame frame : Frame.values()) {
            frames.put(frame, style(frame));
        }
        keys.forEach(key -> cells[key.number()] = style(key));
    }

    int of(StyleKey key) {
        return cells[key.number()];
    }

    int of(Frame frame) {
        return frames.get(frame);
    }

    private int style(Frame frame) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(new FontKey(frame.font(), frame.size(), false)));
        style.setAlignment(frame.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style.getIndex();
    }

    private int style(StyleKey key) {
        XSSFCellStyle style = workbook.createCellStyle();
        boolean head = key.look().head();
        String face = head ? Fonts.HEAD : Fonts.BODY;
        style.setFont(font(new FontKey(face, Fonts.SIZE, key.look().bold())));
        style.setAlignment(
                switch (key.look().align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (key.look().align() == Look.Align.RIGHT) {
            style.setIndention((short) 1);
        }
        // in the middle its words could lie on the end of a page and be cut
        style.setVerticalAlignment(key.high() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        border(style);
        if (head) {
            style.setFillForegroundColor(new XSSFColor(SHADE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        content(style, key);
        return style.getIndex();
    }

    private void content(XSSFCellStyle style, StyleKey key) {
        if (key.format() == null) {
            style.setWrapText(true);
            style.setQuotePrefixed(key.quoted());
        } else {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format().pattern()));
        }
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private XSSFFont font(FontKey key) {
        return fonts.computeIfAbsent(key, k -> dress(workbook.createFont(), k));
    }

    private static XSSFFont dress(XSSFFont font, FontKey key) {
        font.setFontName(key.name());
        font.setFontHeight(key.size());
        font.setBold(key.bold());
        font.setCharSet(FontCharset.GB2312);
        return font;
    }
}
