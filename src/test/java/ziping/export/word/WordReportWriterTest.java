package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import ziping.export.word.DocxReader.Line;
import ziping.project.Project;
import ziping.project.Unit;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.ReportText;
import ziping.report.document.Block;
import ziping.report.document.Cell;
import ziping.report.document.Chart;
import ziping.report.document.FigureFormat;
import ziping.report.document.Heading;
import ziping.report.document.Look;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

class WordReportWriterTest {

    private static final Path NONE = Path.of("none");

    @TempDir Path folder;

    @Test
    void setsThePageOfTheStandard() throws IOException {
        DocxReader docx = written(assembled(RICH));
        for (Element section : docx.sections()) {
            boolean turned = attribute(section, "w:pgSz", "orient").equals("landscape");
            List<Double> sides =
                    List.of(
                            millimetres(section, "top"),
                            millimetres(section, "right"),
                            millimetres(section, "bottom"),
                            millimetres(section, "left"));
            assertThat(attribute(section, "w:pgSz", "w")).isEqualTo(turned ? "16838" : "11906");
            List<Double> standard =
                    turned ? List.of(28.0, 37.0, 26.0, 35.0) : List.of(37.0, 26.0, 35.0, 28.0);
            for (int side = 0; side < 4; side++) {
                assertThat(sides.get(side))
                        .isCloseTo(standard.get(side), org.assertj.core.api.Assertions.within(0.5));
            }
            assertThat(attribute(section, "w:docGrid", "linePitch")).isEqualTo("579");
        }
    }

    @Test
    void hasRoomFor22LinesOf28Characters() throws IOException {
        DocxReader docx = written(assembled(RICH));
        Element section = docx.sections().getFirst();
        int width =
                twips(section, "w:pgSz", "w")
                        - twips(section, "w:pgMar", "left")
                        - twips(section, "w:pgMar", "right");
        int height =
                twips(section, "w:pgSz", "h")
                        - twips(section, "w:pgMar", "top")
                        - twips(section, "w:pgMar", "bottom");
        int character = 320 + Integer.parseInt(spacing(docx));
        assertThat(width / character).isEqualTo(28);
        assertThat(height / 579).isEqualTo(22);
    }

    private static String spacing(DocxReader docx) {
        return docx.property("Body Text", "w:rPr", "w:spacing").getAttribute("w:val");
    }

    @ParameterizedTest
    @CsvSource({
        "Body Text, 仿宋_GB2312, 32",
        "heading 1, 黑体, 32",
        "heading 2, 楷体_GB2312, 32",
        "heading 3, 仿宋_GB2312, 32",
        "heading 4, 仿宋_GB2312, 32",
        "Title, 方正小标宋简体, 44",
        "章题, 方正小标宋简体, 44",
        "附件标识, 黑体, 32",
        "footer, 宋体, 28",
        "偶数页页脚, 宋体, 28",
        "表格文字, 宋体, 21",
        "表格表头, 黑体, 21",
        "表格小字, 宋体, 18",
        "表格小字表头, 黑体, 18",
    })
    void namesTheFontOfTheStandardInAllFourRanges(String style, String font, String size)
            throws IOException {
        DocxReader docx = written(assembled(RICH));
        for (String range : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
            assertThat(docx.font(style, range)).as(range).isEqualTo(font);
        }
        assertThat(docx.size(style)).isEqualTo(size);
    }

    @Test
    void keepsOrderLevelAndWordsOfEveryHeading() throws IOException {
        ReportDocument document = assembled(RICH);
        DocxReader docx = written(document);
        List<String> styles = List.of("章题", "heading 1", "heading 2", "heading 3", "heading 4");
        List<String> ids = styles.stream().map(docx::styleId).toList();
        List<Line> written = docx.lines().stream().filter(l -> ids.contains(l.styleId())).toList();
        assertThat(written)
                .extracting(Line::text)
                .isEqualTo(document.headings().stream().map(Heading::text).toList());
        assertThat(written)
                .extracting(l -> ids.indexOf(l.styleId()))
                .isEqualTo(document.headings().stream().map(Heading::level).toList());
    }

    @Test
    void writesContentsAsTextAndAsFieldInRunsOfTheirOwn() throws IOException {
        ReportDocument document = assembled(RICH);
        DocxReader docx = written(document);
        Element contents = DocxReader.all(docx.body(), "w:sdtContent").getFirst();
        List<String> lines =
                DocxReader.all(contents, "w:hyperlink").stream().map(DocxReader::text).toList();
        assertThat(lines).hasSameSizeAs(document.headings());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).matches(quoted(document.headings().get(i)) + "\t\\d+");
        }
        List<String> bookmarks =
                DocxReader.all(docx.body(), "w:bookmarkStart").stream()
                        .map(b -> b.getAttribute("w:name"))
                        .toList();
        assertThat(DocxReader.all(contents, "w:hyperlink"))
                .extracting(h -> h.getAttribute("w:anchor"))
                .isEqualTo(bookmarks);
        assertThat(instructions(contents).getFirst()).startsWith("TOC ");
        assertFieldsAreWhole(docx.body());
        assertThat(DocxReader.child(docx.root("word/settings.xml"), "w:updateFields")).isEmpty();
    }

    private static String quoted(Heading heading) {
        return Pattern.quote(words(heading.text()));
    }

    private static List<String> instructions(Element element) {
        return DocxReader.all(element, "w:instrText").stream()
                .map(i -> i.getTextContent().strip())
                .toList();
    }

    /** Begin, instruction, separator and end each in a run that holds nothing else. */
    private static void assertFieldsAreWhole(Element element) {
        int open = 0;
        for (Element run : DocxReader.all(element, "w:r")) {
            boolean special =
                    DocxReader.child(run, "w:fldChar").isPresent()
                            || DocxReader.child(run, "w:instrText").isPresent();
            if (special) {
                assertThat(DocxReader.children(run)).hasSize(1);
            }
            String sign =
                    DocxReader.child(run, "w:fldChar")
                            .map(f -> f.getAttribute("w:fldCharType"))
                            .orElse("");
            open += sign.equals("begin") ? 1 : sign.equals("end") ? -1 : 0;
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
    }

    @Test
    void numbersPagesAtTheOuterSideAndNotOnCoverAndContents() throws IOException {
        DocxReader docx = written(assembled(RICH));
        List<Element> sections = docx.sections();
        assertThat(DocxReader.children(sections.getFirst(), "w:footerReference")).isEmpty();
        assertThat(attribute(sections.get(1), "w:pgNumType", "start")).isEqualTo("1");
        assertThat(DocxReader.children(sections.get(1), "w:footerReference"))
                .extracting(f -> f.getAttribute("w:type"))
                .containsExactlyInAnyOrder("default", "even");
        assertThat(DocxReader.child(docx.root("word/settings.xml"), "w:evenAndOddHeaders"))
                .isPresent();
        for (String pages : List.of("odd", "even")) {
            Element footer = docx.root("word/footer-" + pages + ".xml");
            assertThat(DocxReader.text(footer)).isEqualTo("— 1 —");
            assertThat(instructions(footer)).containsExactly("PAGE");
            assertFieldsAreWhole(footer);
        }
        assertThat(docx.property("footer", "w:pPr", "w:jc").getAttribute("w:val"))
                .isEqualTo("right");
        assertThat(docx.property("偶数页页脚", "w:pPr", "w:jc").getAttribute("w:val")).isEqualTo("left");
    }

    @Test
    void partsTablesThatWouldLeaveTheirTitlesAloneOnAPage() throws IOException {
        Table form = form("决算表", 15).landscape().build();

        Element rows = written(alone(form)).tables().getFirst();

        assertThat(rowsKeptTogether(rows)).as("title, head and two rows").isEqualTo(3);
        assertThat(
                        rowsKeptTogether(
                                written(alone(form("决算表", 6).landscape().build()))
                                        .tables()
                                        .getFirst()))
                .as("a third of a turned page at most")
                .isEqualTo(6);
        assertThat(rowsKeptTogether(written(alone(form("决算表", 9).build())).tables().getFirst()))
                .isEqualTo(9);
    }

    private static TableBuilder form(String title, int rows) {
        TableBuilder form = TableBuilder.table("form", 20).title(title).subtitle("（2025年度）");
        form.head("项目");
        for (int row = 1; row <= rows; row++) {
            form.row().text("第" + row + "项", "");
        }
        return form;
    }

    private static ReportDocument alone(Table table) {
        return new ReportDocument("", "", "", List.of(table));
    }

    private static long rowsKeptTogether(Element table) {
        return DocxReader.children(table, "w:tr").stream()
                .filter(row -> !DocxReader.all(row, "w:keepNext").isEmpty())
                .count();
    }

    @Test
    void givesFiguresRoomForWiderDigitsOfOtherFonts() throws IOException {
        TableBuilder table = TableBuilder.table("funds", 30, 8, 8, 40).title("资金");
        table.head("来源", "预算", "支出", "说明");
        table.row().text("当年财政拨款", "");
        for (String amount : List.of("98765.43", "12345.67")) {
            table.figure(new BigDecimal(amount), FigureFormat.AMOUNT, Look.FIGURE, "");
        }
        table.text("说明".repeat(60), "");

        Element written = written(alone(table.build())).tables().getFirst();

        Element grid = DocxReader.child(written, "w:tblGrid").orElseThrow();
        int width = Integer.parseInt(DocxReader.children(grid).get(1).getAttribute("w:w"));
        assertThat(width).as("eight digits of 0.64 em in 5号").isGreaterThan(8 * 134 + 120);
    }

    @Test
    void keepsDatesNamesAndNumbersWithTheirUnitWhole() throws IOException {
        TableBuilder table = TableBuilder.table("measures", 60, 8, 8, 8, 60).title("措施");
        table.head("措施", "责任人", "时限", "完成值", "说明");
        table.row().text("推动对接".repeat(40), "").centre("陈志强", "");
        table.centre("2026年9月30日", "").centre("31.83元/件", "").text("说明".repeat(80), "");

        Element written = written(alone(table.build())).tables().getFirst();

        List<Element> grid =
                DocxReader.children(DocxReader.child(written, "w:tblGrid").orElseThrow());
        List<Integer> widths =
                grid.stream().map(c -> Integer.parseInt(c.getAttribute("w:w"))).toList();
        int margins = 120;
        int size = 180; // 小五, in twips
        assertThat(widths.get(1)).isGreaterThan(3 * size + margins);
        assertThat(widths.get(2))
                .as("a quarter at each side of a figure")
                .isGreaterThan(7 * size / 2 + 3 * size + 5 * size / 4 + margins);
        assertThat(widths.get(3)).isGreaterThan(6 * size / 2 + 2 * size + margins);
    }

    @Test
    void numbersTheNotesOfATableOnlyWhereThereAreSeveral() throws IOException {
        TableBuilder one = TableBuilder.table("one", 20).title("甲").head("项目").note("甲。");
        TableBuilder two =
                TableBuilder.table("two", 20).title("乙").head("项目").note("甲。").note("乙。");
        DocxReader docx =
                written(new ReportDocument("", "", "", List.of(one.build(), two.build())));
        assertThat(docx.lines("表下说明"))
                .extracting(Line::text)
                .containsExactly("注：甲。", "注：1.甲。", "2.乙。");
    }

    @Test
    void setsChartsInSongWithUprightUnitAndFiguresAboveBars() throws IOException {
        Chart chart =
                new Chart(
                        "scores",
                        "得分",
                        Chart.Kind.COLUMN,
                        "分",
                        List.of("产出"),
                        List.of(new Chart.Series("得分", List.of(new BigDecimal("49.70")))));
        Element drawn =
                written(new ReportDocument("", "", "", List.of(chart)))
                        .root("word/charts/chart1.xml");
        assertThat(DocxReader.all(drawn, "a:ea"))
                .extracting(e -> e.getAttribute("typeface"))
                .contains("宋体");
        assertThat(DocxReader.all(drawn, "a:bodyPr"))
                .anySatisfy(e -> assertThat(e.getAttribute("rot")).isEqualTo("0"));
        assertThat(DocxReader.all(drawn, "c:showVal"))
                .extracting(e -> e.getAttribute("val"))
                .containsExactly("true");
    }

    @Test
    void givesLongTextsTheRoomThatShortColumnsCanSpare() throws IOException {
        TableBuilder table = TableBuilder.table("items", 30, 30, 30, 8).title("支出细项");
        table.head("名称", "预算", "支出", "说明");
        for (int i = 0; i < 8; i++) {
            table.row().text("物业费", "");
            table.figure(new BigDecimal("12.34"), FigureFormat.AMOUNT, Look.FIGURE, "");
            table.figure(new BigDecimal("12.34"), FigureFormat.AMOUNT, Look.FIGURE, "");
            table.text("按合同分季支付，".repeat(6), "");
        }

        List<Integer> widths = columns(written(alone(table.build())).tables().getFirst());

        int all = widths.stream().mapToInt(Integer::intValue).sum();
        assertThat(widths.getLast()).as("column of the long text").isGreaterThan(all / 2);
    }

    @Test
    void breaksNoNumberInATextAndNoDateMoreThanOnce() throws IOException {
        TableBuilder table = TableBuilder.table("many", 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 40);
        table.title("整改台账").head("问题来源,问题类别,三,四,五,六,七,八,九,完成值,整改时限,描述".split(","));
        for (int i = 0; i < 3; i++) {
            table.row();
            for (int c = 0; c < 9; c++) {
                table.centre("其他", "");
            }
            table.centre("≥160000件", "").centre("2026年6月30日", "").text("问题描述".repeat(40), "");
        }

        List<Integer> widths = columns(written(alone(table.build())).tables().getFirst());

        int half = 90;
        assertThat(widths.get(9)).as("room for ≥160000").isGreaterThan(8 * half + 120);
        assertThat(widths.get(10)).as("room for half a date").isGreaterThan(7 * half + 120);
    }

    private static List<Integer> columns(Element table) {
        Element grid = DocxReader.child(table, "w:tblGrid").orElseThrow();
        return DocxReader.children(grid).stream()
                .map(column -> Integer.parseInt(column.getAttribute("w:w")))
                .toList();
    }

    @Test
    void keepsTheNotesOfATableTogetherWithItsLastRow() throws IOException {
        Table table = form("决算表", 3).note("注一").note("注二").note("注三").build();

        List<Line> notes = written(alone(table)).lines("表下说明");

        assertThat(notes)
                .extracting(note -> DocxReader.all(note.element(), "w:keepNext").size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void turnsThePageForWideTablesWithTheirLabels() throws IOException {
        Table upright = TableBuilder.table("a", 10).title("窄表").row().text("一", "").build();
        Table wide =
                TableBuilder.table("b", 10).title("宽表").landscape().row().text("二", "").build();
        DocxReader docx =
                written(
                        new ReportDocument(
                                "",
                                "",
                                "",
                                List.of(
                                        new Paragraph("正文", Paragraph.Kind.WRITTEN, ""),
                                        new PageBreak(),
                                        new Paragraph("附件1", Paragraph.Kind.ATTACHMENT_LABEL, ""),
                                        wide,
                                        wide,
                                        new PageBreak(),
                                        new Paragraph("附件2", Paragraph.Kind.ATTACHMENT_LABEL, ""),
                                        upright)));
        assertThat(docx.sections())
                .extracting(s -> attribute(s, "w:pgSz", "orient"))
                .containsExactly("", "landscape", "");
        assertThat(DocxReader.all(docx.body(), "w:pageBreakBefore"))
                .as("a section begins a page by itself")
                .isEmpty();
    }

    @Test
    void writesEveryCellWithItsSpansAndWidthsInAllThreePlaces() throws IOException {
        ReportDocument document = assembled(RICH);
        List<Element> written = written(document).tables();
        List<Table> tables = tables(document);
        written = written.subList(written.size() - tables.size(), written.size());
        for (int i = 0; i < tables.size(); i++) {
            assertTable(written.get(i), tables.get(i));
        }
    }

    private static List<Table> tables(ReportDocument document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static void assertTable(Element written, Table table) {
        Element grid = DocxReader.child(written, "w:tblGrid").orElseThrow();
        List<Integer> columns =
                DocxReader.children(grid, "w:gridCol").stream()
                        .map(c -> Integer.parseInt(c.getAttribute("w:w")))
                        .toList();
        assertThat(columns).hasSize(table.columns()).allMatch(w -> w > 0);
        Element properties = DocxReader.child(written, "w:tblPr").orElseThrow();
        assertThat(attribute(properties, "w:tblW", "w"))
                .isEqualTo("" + columns.stream().mapToInt(Integer::intValue).sum());
        List<Element> rows = DocxReader.children(written, "w:tr");
        assertThat(rows).hasSize(table.rows());
        for (int r = 0; r < rows.size(); r++) {
            Element row = DocxReader.child(rows.get(r), "w:trPr").orElseThrow();
            assertThat(DocxReader.child(row, "w:tblHeader").isPresent())
                    .isEqualTo(r < table.headRows());
            assertRow(DocxReader.children(rows.get(r), "w:tc"), table, r, columns);
        }
    }

    private static void assertRow(
            List<Element> written, Table table, int row, List<Integer> columns) {
        List<Cell> cells =
                table.cells().stream()
                        .filter(c -> c.row() <= row && row < c.row() + c.rowSpan())
                        .sorted(Comparator.comparing(Cell::column))
                        .toList();
        assertThat(written).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Element properties = DocxReader.child(written.get(i), "w:tcPr").orElseThrow();
            int span = cell.columnSpan();
            assertThat(DocxReader.value(properties, "w:gridSpan"))
                    .isEqualTo(span == 1 ? null : "" + span);
            assertThat(DocxReader.value(properties, "w:vMerge"))
                    .isEqualTo(
                            cell.rowSpan() == 1
                                    ? null
                                    : row == cell.row() ? "restart" : "continue");
            int width =
                    columns.subList(cell.column(), cell.column() + span).stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            assertThat(attribute(properties, "w:tcW", "w")).isEqualTo("" + width);
            assertThat(DocxReader.text(written.get(i)))
                    .isEqualTo(row == cell.row() ? words(cell.text()) : "");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void saysEveryWordOfTheDocumentInItsOrder(long seed) throws IOException {
        ReportDocument document = assembled(new RandomReports(seed, 6).next());
        DocxReader docx = written(document);
        List<String> written =
                docx.lines().stream().map(Line::text).filter(t -> !t.isBlank()).toList();
        int at = 0;
        for (String expected : spoken(document)) {
            int found = written.subList(at, written.size()).indexOf(expected);
            assertThat(found).as("“%s” after line %d", expected, at).isNotNegative();
            at += found + 1;
        }
        assertThat(docx.lines()).allSatisfy(l -> assertThat(l.styleId()).isNotNull());
        assertFieldsAreWhole(docx.body());
    }

    /** What must be read in the file, line by line, cover and contents left out. */
    private static List<String> spoken(ReportDocument document) {
        List<String> spoken = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading h -> spoken.add(h.text());
                case Paragraph p -> spoken.add(p.text());
                case Table t -> {
                    t.cells().forEach(c -> spoken.add(c.text()));
                    spoken.addAll(t.notes());
                }
                default -> {}
            }
        }
        return spoken.stream().map(WordReportWriterTest::words).filter(t -> !t.isBlank()).toList();
    }

    /** Words as a file can hold them: without the characters that XML forbids. */
    private static String words(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void survivesTextThatBreaksFiles() throws IOException {
        String text =
                "长".repeat(5000)
                        + "😀𠮷\u0000\u0001\u000b\ufffe\ud800尾"
                        + "=1+1 ]]> <w:p> &amp; ${x} \udc00";
        Report report =
                Report.of(Project.named("=SUM(A1)", 2019))
                        .withTexts(List.of(new ReportText("experience", text)));
        assertThat(written(assembled(report)).lines("Body Text"))
                .extracting(Line::text)
                .contains("长".repeat(5000) + "😀𠮷尾=1+1 ]]> <w:p> &amp; ${x} ");
    }

    @Test
    void writesThousandsOfRows() throws IOException {
        TableBuilder table = TableBuilder.table("ledger", 6, 20, 30, 14).title("台账").landscape();
        table.head("序号", "日期", "摘要", "金额");
        for (int i = 1; i <= 3000; i++) {
            table.row().centre("" + i, "").centre("2025年1月" + i % 28 + "日", "");
            table.text("=支付" + i, "");
            table.figure(new BigDecimal(i), FigureFormat.AMOUNT, Look.FIGURE, "");
        }
        ReportDocument document = new ReportDocument("台账", "", "", List.of(table.build()));
        assertTable(written(document).tables().getFirst(), table.build());
    }

    @Test
    void drawsChartsThatWordAndWpsCanEdit() throws IOException {
        List<BigDecimal> spent = Arrays.asList(new BigDecimal("12.50"), null, new BigDecimal("30"));
        Chart chart =
                new Chart(
                        "timeline",
                        "进度图",
                        Chart.Kind.LINE,
                        "万元",
                        List.of("1月", "2月", "3月"),
                        List.of(new Chart.Series("累计支出", spent)));
        DocxReader docx = written(new ReportDocument("", "", "", List.of(chart, chart)));
        assertThat(docx.lines("图题")).extracting(Line::text).containsExactly("图1　进度图", "图2　进度图");
        assertThat(docx.parts()).filteredOn(p -> p.endsWith(".xlsx")).hasSize(2);
        Element drawn = docx.root("word/charts/chart1.xml");
        Element series = DocxReader.all(drawn, "c:ser").getFirst();
        assertThat(DocxReader.all(series, "c:v"))
                .extracting(Element::getTextContent)
                .containsExactly("累计支出", "1月", "2月", "3月", "12.50", "30");
        assertThat(DocxReader.all(docx.root("word/_rels/document.xml.rels"), "Relationship"))
                .extracting(r -> r.getAttribute("Id"))
                .containsAll(
                        DocxReader.all(docx.body(), "c:chart").stream()
                                .map(c -> c.getAttribute("r:id"))
                                .toList());
    }

    @Test
    void aChartIsTheSameOnComputersOfAllLanguages() throws IOException {
        Chart chart =
                new Chart(
                        "timeline",
                        "进度图",
                        Chart.Kind.LINE,
                        "万元",
                        List.of("1月"),
                        List.of(new Chart.Series("累计支出", List.of(BigDecimal.ONE))));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            DocxReader docx = written(new ReportDocument("", "", "", List.of(chart)));
            assertThat(DocxReader.all(docx.root("word/charts/chart1.xml"), "a:rPr"))
                    .extracting(words -> words.getAttribute("lang"))
                    .containsOnly("zh-CN");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theFiguresOfAChartOpenAsAWorkbook() throws IOException {
        List<BigDecimal> spent = new ArrayList<>(List.of(new BigDecimal("12.50")));
        spent.add(null);
        Chart chart =
                new Chart(
                        "timeline",
                        "进度图",
                        Chart.Kind.LINE,
                        "万元",
                        List.of("1月<", "=2月"),
                        List.of(new Chart.Series("累计支出", spent)));
        DocxReader docx = written(new ReportDocument("", "", "", List.of(chart)));
        String part =
                docx.parts().stream().filter(p -> p.endsWith(".xlsx")).findFirst().orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(docx.content(part)))) {
            XSSFSheet sheet = book.getSheet("Sheet1");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("累计支出");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1月<");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=2月");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
        assertThat(DocxReader.all(docx.root("word/charts/chart1.xml"), "c:f"))
                .extracting(Element::getTextContent)
                .containsExactly("Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3");
        String link =
                DocxReader.all(docx.root("word/charts/chart1.xml"), "c:externalData")
                        .getFirst()
                        .getAttribute("r:id");
        assertThat(DocxReader.all(docx.root("word/charts/_rels/chart1.xml.rels"), "Relationship"))
                .filteredOn(relation -> relation.getAttribute("Id").equals(link))
                .singleElement()
                .extracting(relation -> relation.getAttribute("Target"))
                .asString()
                .endsWith(part.substring("word/".length()));
    }

    @Test
    void marksEveryPageOfSampleDataAndDrafts() throws IOException {
        Report demo = Report.of(Project.named("项目", 2025)).withMark("演示数据");
        assertThat(headers(written(assembled(demo.asDraft()))))
                .hasSize(2)
                .allMatch("演示数据　征求意见稿"::equals);
        assertThat(headers(written(assembled(Report.of(Project.named("项目", 2025)))))).isEmpty();
    }

    @Test
    void partsALongTitleBetweenItsWords() throws IOException {
        Report report =
                Report.of(Project.named("政务服务大厅运行保障及智能化提升项目", 2025))
                        .withUnit(Unit.EMPTY.withName("示例区政务服务局"));
        DocxReader docx = written(assembled(report, "yunnan-2022"));
        assertThat(docx.lines("Title"))
                .extracting(line -> texts(line.element()))
                .containsExactly(List.of("示例区政务服务局2025年度", "政务服务大厅运行保障及智能化提升", "项目支出绩效自评报告"));
        assertThat(docx.root("docProps/core.xml").getTextContent())
                .contains("示例区政务服务局2025年度政务服务大厅运行保障及智能化提升项目支出绩效自评报告");
    }

    private static List<String> texts(Element paragraph) {
        return DocxReader.all(paragraph, "w:t").stream().map(Element::getTextContent).toList();
    }

    @Test
    void writesAcrossThePagesOfADraftWhatItIs() throws IOException {
        Report demo = Report.of(Project.named("项目", 2025)).withMark("演示数据");
        assertThat(watermarks(written(assembled(demo)))).isEmpty();
        assertThat(watermarks(written(assembled(demo.asDraft()))))
                .as("one for odd and one for even pages")
                .containsExactly("征求意见稿", "征求意见稿");
    }

    private static List<String> watermarks(DocxReader docx) {
        return docx.parts().stream()
                .filter(p -> p.startsWith("word/header"))
                .flatMap(p -> DocxReader.all(docx.root(p), "w:pict").stream())
                .flatMap(pict -> DocxReader.all(pict, "v:shape").stream())
                .filter(shape -> shape.getAttribute("style").contains("rotation:315"))
                .map(shape -> DocxReader.all(shape, "v:textpath").getFirst())
                .map(path -> path.getAttribute("string"))
                .toList();
    }

    private static List<String> headers(DocxReader docx) {
        return docx.parts().stream()
                .filter(p -> p.startsWith("word/header"))
                .map(p -> DocxReader.text(docx.root(p)))
                .toList();
    }

    @Test
    void putsNameAndDateWhereTheStandardHasThem() throws IOException {
        ReportDocument document =
                new ReportDocument(
                        "",
                        "",
                        "",
                        List.of(
                                new Paragraph("五华区政务服务局", Paragraph.Kind.SIGNATURE, ""),
                                new Paragraph("2026年4月20日", Paragraph.Kind.DATE, "")));
        DocxReader docx = written(document);
        assertThat(rightIndent(docx.lines("Date").getFirst())).isEqualTo("400");
        // the date is 7.75 characters wide with a quarter at each side of its figures, the name 8:
        // its middle is 7.88 from the right
        assertThat(rightIndent(docx.lines("Signature").getFirst())).isEqualTo("388");
    }

    private static String rightIndent(Line line) {
        return attribute(
                DocxReader.child(line.element(), "w:pPr").orElseThrow(), "w:ind", "rightChars");
    }

    @Test
    void tellsTitleAndUnitInTheFilesProperties() throws IOException {
        DocxReader docx = written(new ReportDocument("题目", "单位", "", List.of()));
        Element core = docx.root("docProps/core.xml");
        assertThat(DocxReader.text(core)).isEmpty();
        assertThat(core.getTextContent()).contains("题目").contains("单位");
    }

    @Test
    void writesEmptyReportsToo() throws IOException {
        ReportDocument document = assembled(Report.of(Project.named("", 2019)));
        assertThat(written(document).lines("待填内容")).isNotEmpty();
        ReportDocument nothing = new ReportDocument("", "", "", List.of());
        assertThat(written(nothing).lines()).hasSize(1);
    }

    @Test
    void replacesAFileCompletely() throws IOException {
        Path file = folder.resolve("报告").resolve("自评报告.docx");
        WordReportWriter writer = new WordReportWriter(ReportTemplate.builtIn());
        writer.write(assembled(Report.of(Project.named("旧", 2019))), file);
        writer.write(assembled(Report.of(Project.named("新", 2019))), file);
        DocxReader docx = new DocxReader(Files.readAllBytes(file));
        assertThat(docx.lines("封面填写")).extracting(Line::text).contains("新");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    private static final Report RICH = new RandomReports(3, 12).next();

    private static double millimetres(Element section, String side) {
        return twips(section, "w:pgMar", side) / 1440.0 * 25.4;
    }

    private static int twips(Element section, String element, String name) {
        return Integer.parseInt(attribute(section, element, name));
    }

    private static String attribute(Element section, String element, String name) {
        return DocxReader.child(section, element).orElseThrow().getAttribute("w:" + name);
    }

    private static DocxReader written(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(ReportTemplate.builtIn()).write(document, out);
        return new DocxReader(out.toByteArray());
    }

    private static ReportDocument assembled(Report report) {
        return assembled(report, "");
    }

    private static ReportDocument assembled(Report report, String outline) {
        ReportFigures figures = ReportFigures.of(report, RulePackLibrary.read(NONE).find(""));
        return ReportAssembler.assemble(figures, OutlineLibrary.read(NONE).find(outline));
    }
}
