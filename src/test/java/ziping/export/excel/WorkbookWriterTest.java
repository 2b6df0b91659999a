package ziping.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.execution.LedgerEntry;
import ziping.export.excel.WrittenBook.RawCell;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.report.document.Workbook;
import ziping.report.form.EvaluationForm;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class WorkbookWriterTest {

    private static final Report EMPTY = Report.of(Project.named("业务费整体项目", 2019));

    @TempDir private Path folder;

    @Test
    void writesEveryCellOfRandomReportsWithLivingFormulas() throws IOException {
        RandomReports reports = new RandomReports(2026);
        for (EvaluationForm form : EvaluationForm.ALL) {
            for (Report report : reports.next(10)) {
                compare(Books.of(report, form));
            }
        }
    }

    @Test
    @Tag("slow")
    void writesEveryCellOfManyRandomReports() throws IOException {
        for (Report report : new RandomReports(5, 20).next(500)) {
            compare(Books.of(report));
        }
    }

    @Test
    void writesTheSamplesInEveryForm() throws IOException {
        for (Sample sample : Sample.values()) {
            for (EvaluationForm form : EvaluationForm.ALL) {
                compare(Books.of(sample.report(), form));
            }
        }
    }

    @Test
    void writesAnEmptyReport() throws IOException {
        compare(Books.of(EMPTY));
    }

    @Test
    void writesThreeThousandPaymentsAndTwoHundredIndicators() throws IOException {
        List<LedgerEntry> ledger =
                IntStream.range(0, 3000).mapToObj(WorkbookWriterTest::payment).toList();
        List<Indicator> indicators =
                IntStream.range(0, 200).mapToObj(WorkbookWriterTest::indicator).toList();
        compare(Books.of(EMPTY.with().ledger(ledger).indicators(indicators).build()));
    }

    @Test
    void keepsStringsThatLookLikeFormulasAsText() throws IOException {
        keepsAsText(FormulaLike.strings(30));
    }

    @Test
    @Tag("slow")
    void keepsManyStringsThatLookLikeFormulasAsText() throws IOException {
        keepsAsText(FormulaLike.strings(300));
    }

    private void keepsAsText(List<String> strings) throws IOException {
        for (String string : strings) {
            Table table =
                    TableBuilder.table("t", 20, 20)
                            .title(string)
                            .subtitle(string)
                            .leftNote(string)
                            .rightNote(string)
                            .head(string, "值")
                            .row()
                            .text(string, "")
                            .centre(string, "")
                            .row()
                            .text(string, 2, "")
                            .note(string)
                            .build();
            Workbook book = new Workbook(string, string, string, List.of(sheet(string, table)));
            compare(book);
            try (WrittenBook written = write(book)) {
                assertThat(written.cells(0).values()).allMatch(c -> c.formula().isEmpty());
                assertThat(written.sheet(0).getRow(5).getCell(0).getCellType())
                        .isEqualTo(CellType.STRING);
                assertThat(style(written, "A6").getQuotePrefixed())
                        .isEqualTo("=+-@".indexOf(string.charAt(0)) >= 0);
            }
        }
    }

    @Test
    void keepsRareCharactersAndLeavesOutWhatNoFileCanHold() throws IOException {
        Table table =
                table(
                        "😀𠮷龘",
                        "_x0041_",
                        "a\u0001b\uFFFFc\uD83D",
                        " 前后 ",
                        "一\r\n二\n三",
                        "<&>\"'",
                        "");
        try (WrittenBook written = write(Books.of(table))) {
            assertThat(column(written))
                    .containsExactly("😀𠮷龘", "_x0041_", "abc", " 前后 ", "一\n二\n三", "<&>\"'", "");
        }
    }

    @Test
    void cutsOnlyWhatNoCellCanHold() throws IOException {
        try (WrittenBook written = write(Books.of(table("长".repeat(5000), "文".repeat(40_000))))) {
            List<String> words = column(written).stream().filter(w -> !w.isEmpty()).toList();
            assertThat(words.get(0)).isEqualTo("长".repeat(5000));
            assertThat(words.get(1)).hasSize(32_767).endsWith("文……");
        }
    }

    @Test
    void spreadsRowsHigherThanSheetsAllowOverSeveralMergedOnes() throws IOException {
        Table table =
                TableBuilder.table("t", 20, 12)
                        .head("说明", "金额")
                        .row()
                        .text("长".repeat(3000), "")
                        .figure(BigDecimal.TEN, FigureFormat.AMOUNT, Look.FIGURE, "")
                        .row()
                        .label("合计", 1, 1)
                        .formula(
                                Expression.sum(1, 1, 1),
                                BigDecimal.TEN,
                                FigureFormat.AMOUNT,
                                Look.FIGURE)
                        .build();
        compare(Books.of(table));
        try (WrittenBook written = write(Books.of(table))) {
            List<CellRangeAddress> merged = written.sheet(0).getMergedRegions();
            assertThat(merged).hasSize(2);
            double points = 0;
            for (int row = merged.get(0).getFirstRow(); row <= merged.get(0).getLastRow(); row++) {
                assertThat(written.sheet(0).getRow(row).getHeightInPoints()).isLessThan(409.5f);
                points += written.sheet(0).getRow(row).getHeightInPoints();
            }
            double characters = pixels(written.sheet(0), 0) / 14;
            assertThat(points).isGreaterThan(3000 / characters * 13.5);
        }
    }

    @Test
    void makesRoomForEveryLineOfWrappedText() throws IOException {
        Table table = table("短", "汉".repeat(400), "一\n二\n三\n四\n五");
        try (WrittenBook written = write(Books.of(table))) {
            XSSFSheet sheet = written.sheet(0);
            double characters = pixels(sheet, 0) / 14; // 五号 is 14 pixels
            assertThat(sheet.getRow(2).getHeightInPoints())
                    .isGreaterThan((float) (Math.ceil(400 / characters) * 13.5));
            assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThan(5 * 13.5f);
            assertThat(sheet.getRow(1).getHeightInPoints()).isLessThan(30f);
        }
    }

    @Test
    void givesASecondLineToWordsThatJustFillTheirCell() throws IOException {
        TableBuilder table = TableBuilder.table("form", 24, 79).title("自评表");
        table.head("三级指标", "说明");
        table.row().text("进驻大厅政务服务事项数", "").text("", "");
        table.row().text("受理办件量", "").text("", "");
        try (WrittenBook written = write(Books.of(table.build()))) {
            XSSFSheet sheet = written.sheet(0);
            double wide = pixels(sheet, 0) * 72 / 96;
            assertThat(wide).as("eleven characters and hardly more").isBetween(120.0, 130.0);
            assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(30f);
            assertThat(sheet.getRow(3).getHeightInPoints()).isLessThan(22f);
        }
    }

    @Test
    void keepsFiguresOffTheLineBesideThem() throws IOException {
        TableBuilder table = TableBuilder.table("funds", 20, 20).title("资金");
        table.head("金额", "说明");
        table.row().figure(new BigDecimal("480"), FigureFormat.AMOUNT, Look.FIGURE, "");
        table.text("说明", "");
        try (WrittenBook written = write(Books.of(table.build()))) {
            XSSFRow row = written.sheet(0).getRow(2);
            assertThat(row.getCell(0).getCellStyle().getIndention()).isEqualTo((short) 1);
            assertThat(row.getCell(1).getCellStyle().getIndention()).isZero();
        }
    }

    @Test
    void givesEveryFigureRoom() throws IOException {
        Table table =
                TableBuilder.table("t", 4, 4, 40)
                        .row()
                        .figure(
                                new BigDecimal("-99999999999.99"),
                                FigureFormat.AMOUNT,
                                Look.FIGURE,
                                "")
                        .figure(new BigDecimal("100"), FigureFormat.RATE, Look.FIGURE, "")
                        .text("说明", "")
                        .build();
        try (WrittenBook written = write(Books.of(table))) {
            assertThat(pixels(written.sheet(0), 0))
                    .isGreaterThan("-99,999,999,999.99".length() * 7 + 5);
            assertThat(pixels(written.sheet(0), 1)).isGreaterThan(7 * 7 + 5);
        }
    }

    @Test
    void keepsRatesAsFractionsInValuesAndFormulas() throws IOException {
        Table table =
                TableBuilder.table("t", 12, 12, 12)
                        .row()
                        .figure(new BigDecimal("735"), FigureFormat.AMOUNT, Look.FIGURE, "")
                        .figure(new BigDecimal("1000"), FigureFormat.AMOUNT, Look.FIGURE, "")
                        .formula(
                                Expression.rate(0, 0, 1),
                                new BigDecimal("73.50"),
                                FigureFormat.RATE,
                                Look.FIGURE)
                        .row()
                        .text("", 2, "")
                        .figure(new BigDecimal("98.57"), FigureFormat.RATE, Look.FIGURE, "")
                        .build();
        try (WrittenBook written = write(Books.of(table))) {
            Map<String, RawCell> cells = written.cells(0);
            assertThat(cells.get("C1").value()).isEqualTo("0.7350");
            assertThat(cells.get("C1").formula()).isEqualTo("IF(B1=0,\"\",ROUND(A1/B1,4))");
            assertThat(written.evaluated(0, "C1").getNumberValue()).isEqualTo(0.735);
            assertThat(cells.get("C2").value()).isEqualTo("0.9857");
            assertThat(style(written, "C2").getDataFormatString()).isEqualTo("0.00%");
        }
    }

    @Test
    void refersToOtherSheetsByTheirNamesAndFallsBackToTheValue() throws IOException {
        Table source =
                TableBuilder.table("source", 12)
                        .title("来源")
                        .row()
                        .figure(BigDecimal.ONE, FigureFormat.AMOUNT, Look.FIGURE, "")
                        .row()
                        .figure(BigDecimal.TEN, FigureFormat.AMOUNT, Look.FIGURE, "")
                        .build();
        Expression range =
                Expression.of(
                        "SUM(",
                        new Expression.Cell("source", 0, 0),
                        ":",
                        new Expression.Cell("source", 1, 0),
                        ")");
        Expression nowhere = Expression.of(new Expression.Cell("elsewhere", 0, 0), "*2");
        Table user =
                TableBuilder.table("user", 12, 12)
                        .row()
                        .formula(range, new BigDecimal("11"), FigureFormat.AMOUNT, Look.FIGURE)
                        .formula(nowhere, new BigDecimal("8"), FigureFormat.AMOUNT, Look.FIGURE)
                        .build();
        Workbook book =
                new Workbook(
                        "", "", "", List.of(sheet("用'表", user), sheet("1-7月 '来源' (元)", source)));
        try (WrittenBook written = write(book)) {
            RawCell sum = written.cells(0).get("A1");
            assertThat(sum.formula()).isEqualTo("SUM('1-7月 ''来源'' (元)'!A2:A3)");
            assertThat(written.evaluated(0, "A1").getNumberValue()).isEqualTo(11);
            assertThat(written.cells(0).get("B1")).isEqualTo(new RawCell("", "8", "", sum.style()));
        }
    }

    @Test
    void namesSheetsLegallyAndOnce() throws IOException {
        List<String> wished =
                List.of(
                        "得分",
                        "得分",
                        "a/b[c]:*?\\",
                        "'",
                        "",
                        "长".repeat(40),
                        "长".repeat(33),
                        "History");
        List<Workbook.Sheet> sheets = wished.stream().map(n -> sheet(n, table("x"))).toList();
        try (WrittenBook written = write(new Workbook("", "", "", sheets))) {
            assertThat(IntStream.range(0, wished.size()).mapToObj(written.poi()::getSheetName))
                    .containsExactly(
                            "得分",
                            "得分（2）",
                            "a b c",
                            "表",
                            "表（2）",
                            "长".repeat(31),
                            "长".repeat(28) + "（2）",
                            "History（2）");
        }
    }

    @Test
    void printsOnA4WithHeadPageNumberAndMark() throws IOException {
        Table wide =
                TableBuilder.table("t", 60, 60, 60)
                        .title("宽表")
                        .subtitle("（2019年度）")
                        .leftNote("部门：五华区政务服务局")
                        .rightNote("单位：万元")
                        .landscape()
                        .head("一", "二", "三")
                        .row()
                        .text("x", 3, "")
                        .build();
        Workbook book = new Workbook("", "", "演示&数据", List.of(sheet("宽表", wide)));
        try (WrittenBook written = write(book)) {
            XSSFSheet sheet = written.sheet(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getHorizontallyCenter()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getMargin(PageMargin.LEFT))
                    .isEqualTo(sheet.getMargin(PageMargin.RIGHT));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 4);
            assertThat(sheet.getFooter().getCenter()).endsWith("第 &P 页 共 &N 页");
            assertThat(sheet.getHeader().getRight()).endsWith("演示&&数据");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("（2019年度）【演示&数据】");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("单位：万元");
        }
    }

    @Test
    void printsOnOnePageWhatIsALittleTooLongAndOnSeveralWhatIsLong() throws IOException {
        try (WrittenBook written = write(Books.of(rows("a", 42), rows("b", 80), rows("c", 300)))) {
            assertThat(written.sheet(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(written.sheet(1).getPrintSetup().getFitHeight()).isEqualTo((short) 2);
            assertThat(written.sheet(2).getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void keepsAShortNoteAtTheRightOnOneLine() throws IOException {
        Table table =
                TableBuilder.table("t", 90, 4)
                        .leftNote("项目名称：" + "长".repeat(60))
                        .rightNote("单位：元")
                        .head("一", "二")
                        .build();
        Table wide =
                TableBuilder.table("u", 30, 30, 30, 4, 4)
                        .leftNote("项目名称：业务费")
                        .rightNote("单位：元")
                        .head("一", "二", "三", "四", "五")
                        .build();
        try (WrittenBook written = write(Books.of(table, wide))) {
            assertThat(written.merged(0)).isEmpty();
            assertThat(written.merged(1)).containsExactly("A1:B1", "C1:E1");
            assertThat(written.sheet(1).getRow(0).getHeightInPoints()).isLessThan(21f);
        }
    }

    @Test
    void fillsTheWidthOfThePageWithoutPrintingTooSmallToRead() throws IOException {
        Table narrow = TableBuilder.table("narrow", 10, 10).head("a", "b").build();
        Table huge = TableBuilder.table("huge", 300, 300).head("a", "b").build();
        try (WrittenBook written = write(Books.of(narrow, huge))) {
            assertThat(pointsWide(written.sheet(0))).isBetween(515.0, 524.0);
            assertThat(pointsWide(written.sheet(1))).isBetween(740.0, 748.0);
        }
    }

    @Test
    void framesEveryTableCellThinlyAndHeadsInHeiti() throws IOException {
        Table table =
                TableBuilder.table("t", 10, 10)
                        .head("项目", "值")
                        .row()
                        .cell(new Content.Words("合并"), Look.CENTRE, 2, 1, "")
                        .text("甲", "")
                        .row()
                        .text("乙", "")
                        .build();
        try (WrittenBook written = write(Books.of(table))) {
            for (String place : List.of("A1", "B1", "A2", "B2", "A3", "B3")) {
                XSSFCellStyle style = style(written, place);
                assertThat(
                                List.of(
                                        style.getBorderTop(),
                                        style.getBorderBottom(),
                                        style.getBorderLeft(),
                                        style.getBorderRight()))
                        .containsOnly(BorderStyle.THIN);
                assertThat(style.getWrapText()).isTrue();
            }
            assertThat(style(written, "A1").getFont().getFontName()).isEqualTo("黑体");
            assertThat(style(written, "A2").getFont().getFontName()).isEqualTo("宋体");
            assertThat(written.merged(0)).containsExactly("A2:A3");
        }
    }

    @Test
    void saysWhoseFileItIsAndLinksNowhere() throws IOException {
        try (WrittenBook written = write(Books.of(table("x")))) {
            assertThat(written.poi().getProperties().getCoreProperties().getTitle())
                    .isEqualTo("测试");
            assertThat(written.poi().getProperties().getCoreProperties().getCreator())
                    .isEqualTo("五华区政务服务局");
            assertThat(written.poi().getProperties().getExtendedProperties().getCompany())
                    .isEqualTo("五华区政务服务局");
            assertThat(written.parts())
                    .noneMatch(p -> p.contains("external") || p.contains("vba"))
                    .noneMatch(p -> p.startsWith("xl/worksheets/_rels"));
        }
    }

    @Test
    void usesFewStylesHoweverManyCells() throws IOException {
        try (WrittenBook written = write(Books.of(new RandomReports(3, 60).next()))) {
            assertThat(written.poi().getNumCellStyles()).isLessThan(45);
        }
    }

    @Test
    void leavesTheOldFileWhenCancelled() throws IOException {
        Path target = folder.resolve("旧.xlsx");
        Files.writeString(target, "old");
        Workbook book = Books.of(table("x"));
        assertThatThrownBy(() -> WorkbookWriter.write(book, target, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(target).hasContent("old");
    }

    @Test
    void refusesAWorkbookWithoutSheets() {
        Workbook none = new Workbook("", "", "", List.of());
        assertThatThrownBy(() -> WorkbookWriter.write(none, folder.resolve("x.xlsx")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Writes the book and compares every cell, merged area and formula with its table. */
    private void compare(Workbook book) throws IOException {
        try (WrittenBook written = write(book)) {
            for (int i = 0; i < book.sheets().size(); i++) {
                compare(written, i, book.sheets().get(i).table(), book.mark());
            }
        }
    }

    private static void compare(WrittenBook written, int index, Table table, String mark) {
        Map<String, RawCell> cells = written.cells(index);
        List<String> merged = new ArrayList<>(written.merged(index));
        int[] tops = tops(written, index, table, mark);
        for (Cell cell : table.cells()) {
            String a1 = a1(tops[cell.row()], cell.column());
            assertThat(cells).containsKey(a1);
            compare(written, index, a1, cells.get(a1), cell.content());
            int bottom = tops[cell.row() + cell.rowSpan()] - 1;
            int right = cell.column() + cell.columnSpan() - 1;
            if (bottom > tops[cell.row()] || right > cell.column()) {
                assertThat(merged.remove(a1 + ":" + a1(bottom, right))).isTrue();
            }
        }
        int first = tops[0];
        int end = tops[table.rows()];
        assertThat(merged)
                .allMatch(
                        area ->
                                CellRangeAddress.valueOf(area).getLastRow() < first
                                        || CellRangeAddress.valueOf(area).getFirstRow() >= end);
        assertThat(cells)
                .hasSize(
                        (end + notes(table)) * table.columns()); // no gap, no cell beside the table
    }

    private static int notes(Table table) {
        return (int) table.notes().stream().filter(n -> !n.isBlank()).count();
    }

    /**
     * Rows of the sheet where the table's rows begin; one that takes several rows of the sheet is
     * known by its cells, which are merged downwards.
     */
    private static int[] tops(WrittenBook written, int index, Table table, String mark) {
        List<CellRangeAddress> merged = written.sheet(index).getMergedRegions();
        int[] tops = new int[table.rows() + 1];
        tops[0] += table.title().isBlank() ? 0 : 1;
        tops[0] += table.subtitle().isBlank() && mark.isBlank() ? 0 : 1;
        tops[0] += table.leftNote().isBlank() && table.rightNote().isBlank() ? 0 : 1;
        for (int row = 0; row < table.rows(); row++) {
            int top = tops[row];
            Cell single = firstOfOneRow(table, row);
            tops[row + 1] =
                    merged.stream()
                            .filter(m -> m.getFirstRow() == top)
                            .filter(m -> m.getFirstColumn() == single.column())
                            .mapToInt(m -> m.getLastRow() + 1)
                            .findFirst()
                            .orElse(top + 1);
        }
        return tops;
    }

    private static Cell firstOfOneRow(Table table, int row) {
        return table.cells().stream()
                .filter(c -> c.row() == row && c.rowSpan() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static void compare(
            WrittenBook written, int sheet, String a1, RawCell raw, Content content) {
        switch (content) {
            case Content.Words words -> {
                assertThat(raw.formula()).isEmpty();
                assertThat(written.words(raw)).isEqualTo(legal(words.text()));
            }
            case Content.Figure figure -> {
                assertThat(raw.formula()).isEmpty();
                assertThat(shown(raw, figure.format())).isEqualTo(figure.text());
            }
            case Content.Formula formula -> {
                assertThat(raw.formula()).isNotEmpty();
                assertThat(shown(raw, formula.format())).isEqualTo(formula.text());
                CellValue computed = written.evaluated(sheet, a1);
                assertThat(computed.getCellType()).as(raw.formula()).isEqualTo(CellType.NUMERIC);
                double kept = Double.parseDouble(raw.value());
                double tolerance = formula.format() == FigureFormat.RATE ? 0.00005 : 0.005;
                assertThat(Math.abs(computed.getNumberValue() - kept))
                        .as(raw.formula())
                        .isLessThan(tolerance);
            }
        }
    }

    private static String shown(RawCell raw, FigureFormat format) {
        assertThat(raw.type()).isEmpty();
        BigDecimal kept = new BigDecimal(raw.value());
        return format.text(format == FigureFormat.RATE ? kept.movePointRight(2) : kept);
    }

    private static String legal(String text) {
        String cut = text.length() <= 32_767 ? text : text.substring(0, 32_765) + "……";
        return cut.replaceAll("[\u0000-\u0008\u000b\u000c\u000e-\u001f\r]", "");
    }

    private static String a1(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private static XSSFCellStyle style(WrittenBook written, String a1) {
        CellReference place = new CellReference(a1);
        XSSFCell cell = written.sheet(0).getRow(place.getRow()).getCell(place.getCol());
        return cell.getCellStyle();
    }

    private static double pointsWide(XSSFSheet sheet) {
        return (pixels(sheet, 0) + pixels(sheet, 1)) * 0.75;
    }

    /** A digit of 宋体 11, in which widths are counted, is 8 pixels wide. */
    private static double pixels(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / 256.0 * 8;
    }

    private static List<String> column(WrittenBook written) {
        List<String> words = new ArrayList<>();
        written.sheet(0)
                .forEach(
                        row -> {
                            if (row.getRowNum() > 0) {
                                words.add(row.getCell(0).getStringCellValue());
                            }
                        });
        return words;
    }

    private WrittenBook write(Workbook book) throws IOException {
        Path file = folder.resolve("book.xlsx");
        WorkbookWriter.write(book, file);
        return new WrittenBook(file);
    }

    private static Workbook.Sheet sheet(String name, Table table) {
        return new Workbook.Sheet(name, table);
    }

    /** A head row and one row for each text. */
    private static Table table(String... texts) {
        TableBuilder table = TableBuilder.table("t", 20).head("说明");
        for (String text : texts) {
            table.row().text(text, "");
        }
        return table.build();
    }

    private static Table rows(String id, int rows) {
        TableBuilder table = TableBuilder.table(id, 20).head("说明");
        IntStream.range(0, rows).forEach(i -> table.row().text("短", ""));
        return table.build();
    }

    private static LedgerEntry payment(int i) {
        return new LedgerEntry(
                "l" + i,
                LocalDate.of(2019, 1, 1).plusDays(i % 365),
                "",
                i % 7 == 0 ? "支付大厅网络设备租用及维护费用，含第" + i + "号合同约定的违约金" : "支付办公耗材",
                BigDecimal.valueOf(i * 137L + 1, 2),
                "%04d".formatted(i),
                "昆明某某信息技术有限公司",
                "");
    }

    private static Indicator indicator(int i) {
        BigDecimal points = BigDecimal.valueOf(45, 2);
        return new Indicator(
                "i" + i,
                List.of("产出指标", "效益指标", "满意度指标").get(i / 80),
                List.of("数量指标", "质量指标", "时效指标", "成本指标").get(i / 20 % 4),
                "第" + i + "项指标的完成情况",
                Direction.AT_LEAST,
                "100",
                "%",
                String.valueOf(new Random(i).nextInt(120)),
                points,
                null,
                null,
                "偏差原因".repeat(i % 20),
                "",
                "",
                "",
                "",
                "");
    }
}
