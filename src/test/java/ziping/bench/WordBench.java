package ziping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.MergeCellRule;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.Rows.RowBuilder;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.export.word.ReportTemplate;
import ziping.export.word.WordReportWriter;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Cell;
import ziping.report.document.Chart;
import ziping.report.document.Contents;
import ziping.report.document.Cover;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** B3 and B4: Word export against poi-tl, and long tables against short ones. */
@Tag("bench")
class WordBench {

    private static final int PAIRS = 15;
    private static final int WARM_UP = 25;
    private static final Path NONE = Path.of("none");

    private final WordReportWriter writer = new WordReportWriter(ReportTemplate.builtIn());

    /**
     * Ours is measured from the assembled document to the last byte of the file; of poi-tl only the
     * filling of a template already parsed, without cover and table of contents and without saving.
     */
    @Test
    void reportOfThirtyPagesAgainstPoiTl() throws Exception {
        ReportDocument document = assembled(Sample.DEMO_2025.report());
        byte[] template = bytes(asTemplate(document));
        Map<String, Object> data = data(document);
        for (int i = 0; i < WARM_UP; i++) {
            bytes(document);
            assertThat(rendered(template, data)).isGreaterThan(10_000);
        }
        Pairs.run(
                "B3 Word report of 30 pages / poi-tl, ms",
                PAIRS,
                () -> Pairs.millis(() -> bytes(document)),
                () -> rendering(template, data));
    }

    @Test
    void tableOf2000RowsAgainst200() throws Exception {
        ReportDocument large = ledger(2000);
        ReportDocument small = ledger(200);
        for (int i = 0; i < WARM_UP; i++) {
            bytes(small);
        }
        Pairs.run(
                "B4 Word table 2000 / 200 rows, ms",
                PAIRS,
                () -> Pairs.millis(() -> bytes(large)),
                () -> Pairs.millis(() -> bytes(small)));
    }

    private byte[] bytes(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static ReportDocument assembled(Report report) {
        ReportFigures figures = ReportFigures.of(report, RulePackLibrary.read(NONE).find(""));
        return ReportAssembler.assemble(figures, OutlineLibrary.read(NONE).find(""));
    }

    private static double rendering(byte[] template, Map<String, Object> data) throws Exception {
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            return Pairs.millis(() -> compiled.render(data));
        }
    }

    private static int rendered(byte[] template, Map<String, Object> data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            compiled.render(data).write(out);
        }
        return out.size();
    }

    /** The same report with a tag in place of each paragraph and table, in the same styles. */
    private static ReportDocument asTemplate(ReportDocument document) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            String tag = "b" + blocks.size();
            blocks.add(
                    switch (block) {
                        case Heading h -> new Heading(h.level(), "", "{{" + tag + "}}", "");
                        case Paragraph p -> new Paragraph("{{" + tag + "}}", p.kind(), "");
                        case Table t ->
                                new Paragraph("{{#" + tag + "}}", Paragraph.Kind.GENERATED, "");
                        case AttachmentList a -> a;
                        case Chart c -> new PageBreak();
                        case Contents c -> new PageBreak();
                        case Cover c -> new PageBreak();
                        case PageBreak b -> b;
                    });
        }
        return new ReportDocument("", "", "", blocks);
    }

    private static Map<String, Object> data(ReportDocument document) {
        Map<String, Object> data = new HashMap<>();
        int number = 0;
        for (Block block : document.blocks()) {
            String tag = "b" + number++;
            switch (block) {
                case Heading h -> data.put(tag, h.text());
                case Paragraph p -> data.put(tag, p.text());
                case Table t -> data.put(tag, table(t));
                default -> {}
            }
        }
        return data;
    }

    private static TableRenderData table(Table table) {
        Tables.TableBuilder rows = Tables.ofA4Width();
        MergeCellRule.MergeCellRuleBuilder merges = MergeCellRule.builder();
        for (int r = 0; r < table.rows(); r++) {
            RowBuilder row = Rows.of();
            for (int c = 0; c < table.columns(); c++) {
                row.addCell(Cells.of(textAt(table, r, c)).create());
            }
            rows.addRow(row.create());
        }
        for (Cell cell : table.cells()) {
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                merges.map(
                        MergeCellRule.Grid.of(cell.row(), cell.column()),
                        MergeCellRule.Grid.of(
                                cell.row() + cell.rowSpan() - 1,
                                cell.column() + cell.columnSpan() - 1));
            }
        }
        return rows.mergeRule(merges.build()).create();
    }

    private static String textAt(Table table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private static ReportDocument ledger(int rows) {
        TableBuilder table =
                TableBuilder.table("ledger", 6, 16, 24, 34, 15, 14, 22, 14)
                        .title("项目支出台账")
                        .landscape()
                        .head("序号", "支付日期", "支出细项", "摘要", "金额", "凭证号", "收款人", "备注");
        for (int i = 1; i <= rows; i++) {
            table.row().figure(new BigDecimal(i), FigureFormat.PLAIN, Look.CENTRE, "");
            table.centre("2025年3月" + (1 + i % 28) + "日", "");
            table.text("窗口运行经费", "").text("支付第" + i + "笔窗口服务外包费用", "");
            table.figure(new BigDecimal(i * 37), FigureFormat.AMOUNT, Look.FIGURE, "");
            table.centre("记-" + i, "").text("示例人力服务有限公司", "").text("", "");
        }
        return new ReportDocument("台账", "", "", List.of(table.build()));
    }
}
