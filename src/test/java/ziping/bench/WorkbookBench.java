package ziping.bench;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.export.excel.WorkbookWriter;
import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.report.document.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * B5: a sheet of 10 000 rows and 12 styled columns, three of them formulas, against fastexcel
 * writing the same cells. Ours also measures widths and heights, gives every formula its value, and
 * forces the file to the disk.
 */
@Tag("bench")
class WorkbookBench {

    private static final int PAIRS = 21;
    private static final int ROWS = 10_000;
    private static final int COLUMNS = 12;

    @TempDir private Path folder;

    @Test
    void tenThousandRowsOfTwelveCells() throws Exception {
        Table table = table();
        Workbook book =
                new Workbook("支出台账", "五华区政务服务局", "", List.of(new Workbook.Sheet("台账", table)));
        Path ours = folder.resolve("ours.xlsx");
        Path theirs = folder.resolve("theirs.xlsx");
        Pairs.run(
                "B5 Excel export of 10 000 x 12 cells in ms",
                PAIRS,
                () -> Pairs.millis(() -> WorkbookWriter.write(book, ours)),
                () -> Pairs.millis(() -> fastexcel(table, theirs)));
        System.out.println("   bytes: " + Files.size(ours) + " against " + Files.size(theirs));
    }

    private static Table table() {
        TableBuilder table =
                TableBuilder.table("ledger", 6, 16, 24, 34, 12, 14, 14, 14, 14, 14, 10, 20);
        table.head("序号", "日期", "支出细项", "摘要", "凭证号", "预算", "调整", "全年", "支付", "结余", "执行率", "备注");
        for (int i = 1; i < ROWS; i++) {
            row(table.row(), i);
        }
        return table.build();
    }

    private static void row(TableBuilder table, int i) {
        BigDecimal budget = BigDecimal.valueOf(1_000_000L + i * 137L, 2);
        BigDecimal change = BigDecimal.valueOf(i % 1000, 2);
        BigDecimal year = budget.add(change);
        BigDecimal paid = BigDecimal.valueOf(900_000L + i * 91L, 2);
        table.figure(BigDecimal.valueOf(i), FigureFormat.PLAIN, Look.CENTRE, "");
        table.centre("2019年" + (i % 12 + 1) + "月" + (i % 28 + 1) + "日", "");
        table.text("支出细项" + i % 40, "");
        table.text("支付第" + i + "号合同的设备租用及维护费", "");
        table.centre("%05d".formatted(i), "");
        amount(table, budget);
        amount(table, change);
        formula(table, Expression.of(at(i, 5), "+", at(i, 6)), year, FigureFormat.AMOUNT);
        amount(table, paid);
        formula(
                table,
                Expression.of(at(i, 7), "-", at(i, 8)),
                year.subtract(paid),
                FigureFormat.AMOUNT);
        BigDecimal rate = paid.movePointRight(2).divide(year, 2, RoundingMode.HALF_UP);
        formula(table, Expression.rate(i, 8, 7), rate, FigureFormat.RATE);
        table.text(i % 5 == 0 ? "已核对" : "", "");
    }

    private static int[] at(int row, int column) {
        return new int[] {row, column};
    }

    private static void amount(TableBuilder table, BigDecimal value) {
        table.figure(value, FigureFormat.AMOUNT, Look.FIGURE, "");
    }

    private static void formula(
            TableBuilder table, Expression expression, BigDecimal value, FigureFormat format) {
        table.formula(expression, value, format, Look.FIGURE);
    }

    private static void fastexcel(Table table, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                org.dhatim.fastexcel.Workbook book =
                        new org.dhatim.fastexcel.Workbook(out, "ziping", "1.0")) {
            Worksheet sheet = book.newWorksheet("台账");
            table.cells().forEach(cell -> write(sheet, cell));
            style(
                    sheet.range(0, 0, 0, COLUMNS - 1).style().fontName("黑体").fillColor("F2F2F2"),
                    "center");
            for (int column = 0; column < COLUMNS; column++) {
                Cell model = table.cells().get(COLUMNS + column);
                style(
                        column(sheet, column, model),
                        model.look().align() == Look.Align.LEFT ? "left" : "right");
            }
        }
    }

    private static void write(Worksheet sheet, Cell cell) {
        switch (cell.content()) {
            case Content.Words words -> sheet.value(cell.row(), cell.column(), words.text());
            case Content.Figure figure -> sheet.value(cell.row(), cell.column(), figure.value());
            case Content.Formula formula ->
                    sheet.formula(cell.row(), cell.column(), a1(formula.expression()));
        }
    }

    private static String a1(Expression expression) {
        StringBuilder a1 = new StringBuilder();
        for (Expression.Part part : expression.parts()) {
            switch (part) {
                case Expression.Literal literal -> a1.append(literal.text());
                case Expression.Cell cell ->
                        a1.append((char) ('A' + cell.column())).append(cell.row() + 1);
            }
        }
        return a1.toString();
    }

    private static StyleSetter column(Worksheet sheet, int column, Cell model) {
        StyleSetter style = sheet.range(1, column, ROWS - 1, column).style().fontName("宋体");
        switch (model.content()) {
            case Content.Words words -> style.wrapText(true);
            case Content.Figure figure -> style.format(figure.format().pattern());
            case Content.Formula formula -> style.format(formula.format().pattern());
        }
        return style;
    }

    private static void style(StyleSetter style, String align) {
        style.fontSize(new BigDecimal("10.5"))
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment(align)
                .verticalAlignment("center")
                .set();
    }
}
