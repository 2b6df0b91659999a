package ziping.export.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A4, one page wide, centred, with page numbers and the head of the table on every page. What would
 * leave only a few rows for the last page is printed a little smaller on one page less.
 */
final class PrintSetUp {

    private static final double A4_SHORT = 595.3;
    private static final double A4_LONG = 841.9;
    private static final double INCH = 72;
    private static final double SIDE = 0.5;
    private static final double TOP_AND_BOTTOM = 0.75;
    private static final double HEADER = 0.4;

    /** At this 五号 becomes 小六, the least that can be read. */
    private static final double SMALLEST_PRINT = 0.7;

    private static final double SLIGHTLY_SMALLER = 0.8;
    private static final int FEW = 4;

    private PrintSetUp() {}

    /** Points between the margins. */
    static double printableWidth(boolean landscape) {
        return (landscape ? A4_LONG : A4_SHORT) - 2 * SIDE * INCH;
    }

    /** The widest a table may be, in points, to be printed on one page wide. */
    static double largestWidth(boolean landscape) {
        return printableWidth(landscape) / SMALLEST_PRINT;
    }

    private static double printableHeight(boolean landscape) {
        return (landscape ? A4_SHORT : A4_LONG) - 2 * TOP_AND_BOTTOM * INCH;
    }

    static void apply(XSSFSheet sheet, SheetPlan plan, String mark) {
        page(sheet, plan);
        margins(sheet);
        sheet.getFooter().setCenter("&\"" + Fonts.BODY + ",常规\"&9第 &P 页 共 &N 页");
        if (!mark.isBlank()) {
            String code = "&\"" + Fonts.HEAD + ",常规\"&9";
            sheet.getHeader().setRight(code + mark.replace("&", "&&"));
        }
        int head = plan.table().headRows();
        if (head > 0) {
            int last = plan.top(head) - 1;
            sheet.setRepeatingRows(new CellRangeAddress(plan.top(0), last, -1, -1));
        }
    }

    private static void page(XSSFSheet sheet, SheetPlan plan) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        XSSFPrintSetup setUp = sheet.getPrintSetup();
        setUp.setPaperSize(PaperSize.A4_PAPER);
        setUp.setLandscape(plan.table().landscape());
        setUp.setFitWidth((short) 1);
        setUp.setFitHeight((short) pages(plan));
    }

    /** Pages the sheet is shrunk to; 0 for as many as it takes. */
    private static int pages(SheetPlan plan) {
        boolean landscape = plan.table().landscape();
        double page = printableHeight(landscape);
        if (plan.height() * SMALLEST_PRINT <= page) {
            return 1;
        }
        double wide = plan.widths().of(0, plan.widths().count());
        double scale = Math.min(1, printableWidth(landscape) / wide);
        int pages = (int) Math.ceil(plan.height() * scale / page);
        boolean nearlyOneLess = plan.height() * scale * SLIGHTLY_SMALLER <= (pages - 1) * page;
        return pages <= FEW && nearlyOneLess ? pages - 1 : 0;
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP_AND_BOTTOM);
        sheet.setMargin(PageMargin.BOTTOM, TOP_AND_BOTTOM);
        sheet.setMargin(PageMargin.HEADER, HEADER);
        sheet.setMargin(PageMargin.FOOTER, HEADER);
    }
}
