package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import ziping.export.word.DocxReader.Line;
import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.document.Heading;
import ziping.report.document.ReportDocument;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        ReportFigures figures = ReportFigures.of(report, RulePackLibrary.read(NONE).find(""));
        return ReportAssembler.assemble(figures, OutlineLibrary.read(NONE).find(""));
    }
}
