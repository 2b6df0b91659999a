package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import ziping.exchange.Sample;
import ziping.execution.LedgerEntryBuilder;
import ziping.indicator.Indicator;
import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.ReportTexts;
import ziping.report.document.Block;
import ziping.report.document.Cell;
import ziping.report.document.Cover;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.outline.Outline;
import ziping.scoring.RulePack;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every outline with samples, random reports and reports that break things. */
class EveryOutlineTest {

    private static final Path NONE = Path.of("none");
    private static final RulePack PACK = RulePackLibrary.read(NONE).find("");
    private static final List<Outline> OUTLINES = OutlineLibrary.read(NONE).all();

    private final WordReportWriter writer = new WordReportWriter(ReportTemplate.builtIn());

    @Test
    void tellsBothSamplesByEveryRule() throws IOException {
        for (Sample sample : Sample.values()) {
            check(sample.report(), OUTLINES);
        }
    }

    @Test
    void tellsRandomReportsByEveryRule() throws IOException {
        int turn = 0;
        for (Report report : new RandomReports(5, 6).next(OUTLINES.size() * 2)) {
            check(report, List.of(OUTLINES.get(turn++ % OUTLINES.size())));
        }
    }

    @Test
    @Tag("slow")
    void tellsFiftyRandomReportsByEveryOutline() throws IOException {
        for (Report report : new RandomReports(51).next(50)) {
            check(report, OUTLINES);
        }
    }

    @Test
    void tellsAReportOfWhichNothingIsKnown() throws IOException {
        check(Report.of(Project.named("", 2025)), OUTLINES);
    }

    @Test
    void tellsTextsThatBreakThings() throws IOException {
        String hard =
                "长".repeat(5000)
                        + "\n"
                        + "😀👨‍👩‍👧𠮷\u0000\u000b=1+1\t@SUM(A1)\r\n"
                        + "-2+3\n"
                        + "]]> <w:p> &amp; \ud800";
        Report report =
                Sample.DEMO_2025
                        .report()
                        .withProject(
                                Sample.DEMO_2025
                                        .report()
                                        .project()
                                        .withName("=HYPERLINK(" + "名".repeat(300)));
        for (String key : ReportTexts.fieldKeys()) {
            report = ReportTexts.with(report, key, hard);
        }
        check(report, List.of(OUTLINES.getFirst(), OUTLINES.getLast()));
    }

    @Test
    void tellsTwoHundredIndicatorsAndThreeThousandPayments() throws IOException {
        Report demo = Sample.DEMO_2025.report();
        List<Indicator> indicators =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        demo.indicators()
                                                .get(i % demo.indicators().size())
                                                .withId("i" + i)
                                                .withName("指标" + i))
                        .toList();
        var payments =
                IntStream.range(0, 3000)
                        .mapToObj(
                                i ->
                                        LedgerEntryBuilder.builder(demo.ledger().getFirst())
                                                .id("l" + i)
                                                .amount(new BigDecimal(i))
                                                .build())
                        .toList();
        Report large = demo.withIndicators(indicators).withLedger(payments);
        check(large, List.of(OUTLINES.getFirst()));
    }

    private void check(Report report, List<Outline> outlines) throws IOException {
        for (Outline outline : outlines) {
            ReportDocument document =
                    ReportAssembler.assemble(ReportFigures.of(report, PACK), outline);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(document, out);
            DocxReader docx = new DocxReader(out.toByteArray());
            DocxRules.hold(docx, outline);
            assertThat(written(docx)).isEqualTo(assembled(document));
        }
    }

    /** Every cell of every table: the same assembled tables stand in the workbook. */
    private static List<String> assembled(ReportDocument document) {
        return document.blocks().stream()
                .flatMap(EveryOutlineTest::tables)
                .flatMap(table -> table.cells().stream())
                .map(Cell::text)
                .map(EveryOutlineTest::legal)
                .toList();
    }

    private static Stream<Table> tables(Block block) {
        return switch (block) {
            case Table table -> Stream.of(table);
            case Cover cover -> Stream.of(cover.team());
            default -> Stream.empty();
        };
    }

    private static List<String> written(DocxReader docx) {
        List<String> cells = new ArrayList<>();
        String style = docx.styleId("报告表格");
        for (Element table : docx.tables()) {
            Element properties = DocxReader.child(table, "w:tblPr").orElseThrow();
            if (style.equals(DocxReader.value(properties, "w:tblStyle"))) {
                DocxReader.all(table, "w:tc").stream()
                        .filter(cell -> !continues(cell))
                        .map(DocxReader::text)
                        .map(EveryOutlineTest::legal)
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private static boolean continues(Element cell) {
        Element properties = DocxReader.child(cell, "w:tcPr").orElseThrow();
        return "continue".equals(DocxReader.value(properties, "w:vMerge"));
    }

    /** Without the characters that no XML can hold, and with one kind of line end. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
