package ziping.export.excel;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import ziping.export.FileProperties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Everything of the file except the rows: sheets, widths, styles, print set-up, properties. */
final class WorkbookShell implements AutoCloseable {

    /** Points of a digit in 宋体 11, the face of the normal style, in which widths are counted. */
    private static final double DIGIT = 6;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;

    WorkbookShell(BookPlan plan) {
        styles = new Styles(workbook, plan.styles());
        for (SheetPlan sheet : plan.sheets()) {
            add(sheet, plan.book().mark());
        }
        FileProperties.describe(
                workbook.getProperties(),
                plan.book().title(),
                plan.book().unit(),
                plan.book().mark());
    }

    Styles styles() {
        return styles;
    }

    /** The file without rows. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void add(SheetPlan plan, String mark) {
        XSSFSheet sheet = workbook.createSheet(plan.name());
        sheet.setDisplayGridlines(false);
        sheet.getCTWorksheet().getDimension().setRef(plan.area());
        for (int column = 0; column < plan.widths().count(); column++) {
            double characters = Math.min(plan.widths().of(column) / DIGIT, 255);
            sheet.setColumnWidth(column, (int) (characters * 256));
        }
        int head = plan.table().headRows();
        if (head > 0) {
            sheet.createFreezePane(0, plan.top(head));
        }
        PrintSetUp.apply(sheet, plan, mark);
        quieten(sheet, plan);
    }

    /** No green corners on 凭证号 like 0012 and on totals over part of a column. */
    private static void quieten(XSSFSheet sheet, SheetPlan plan) {
        sheet.addIgnoredErrors(
                CellRangeAddress.valueOf(plan.area()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE,
                IgnoredErrorType.EMPTY_CELL_REFERENCE);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
