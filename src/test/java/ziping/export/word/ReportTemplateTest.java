package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.export.word.DocxReader.Line;
import ziping.report.document.Heading;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class ReportTemplateTest {

    private static final ReportDocument DOCUMENT =
            new ReportDocument(
                    "题目",
                    "单位",
                    "演示数据",
                    List.of(
                            new Heading(1, "一、", "概况", "a"),
                            new Paragraph("正文。", Paragraph.Kind.WRITTEN, ""),
                            new Paragraph("【未填写】", Paragraph.Kind.MISSING, "")));

    @TempDir Path templates;

    @Test
    void servesWithoutAUnitsOwnFile() throws Exception {
        assertThat(written(ReportTemplate.in(templates.resolve("none"))).lines("heading 1"))
                .extracting(Line::text)
                .containsExactly("一、概况");
    }

    @Test
    void takesPageAndStylesFromTheUnitsOwnFile() throws Exception {
        house(
                part ->
                        part.replace("w:left=\"1587\"", "w:left=\"1701\"")
                                .replace("\"Heading1\"", "\"2\"")
                                .replace("w:eastAsia=\"黑体\"", "w:eastAsia=\"华文中宋\""));
        DocxReader docx = written(ReportTemplate.in(templates));
        assertThat(docx.lines("heading 1"))
                .extracting(Line::styleId, Line::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", "一、概况"));
        assertThat(docx.font("heading 1", "eastAsia")).isEqualTo("华文中宋");
        assertThat(docx.sections().getFirst().getElementsByTagName("w:pgMar").item(0))
                .extracting(m -> m.getAttributes().getNamedItem("w:left").getNodeValue())
                .isEqualTo("1701");
    }

    @Test
    void bringsTheStylesThatTheUnitsOwnFileLacks() throws Exception {
        house(part -> part.replace("待填内容", "别的样式").replace("Body Text", "别的正文"));
        DocxReader docx = written(ReportTemplate.in(templates));
        assertThat(docx.lines("待填内容")).extracting(Line::text).containsExactly("【未填写】");
        assertThat(docx.lines("Body Text")).extracting(Line::text).containsExactly("正文。");
        assertThat(docx.font("待填内容", "eastAsia")).isEqualTo("楷体_GB2312");
        assertThat(docx.styleId("待填内容")).isNotEqualTo(docx.styleId("别的样式"));
    }

    @Test
    void completesATemplateThatSaysNothingOfThePage() throws Exception {
        house(part -> part.replaceAll("(?s)<w:sectPr>.*</w:sectPr>", ""));
        DocxReader docx = written(ReportTemplate.in(templates));
        assertThat(docx.sections().getFirst().getElementsByTagName("w:pgSz").getLength()).isOne();
    }

    @Test
    void refusesWhatIsNoWordFileAndSaysWhich() throws Exception {
        Path file = templates.resolve("word").resolve("report.docx");
        Files.createDirectories(file.getParent());
        for (byte[] content : List.of(new byte[0], "你好".getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, content);
            assertThatThrownBy(() -> ReportTemplate.in(templates))
                    .isInstanceOf(TemplateRefused.class)
                    .hasMessageContaining("report.docx")
                    .hasMessageContaining("自带模板");
        }
    }

    @Test
    void refusesMacros() throws Exception {
        house(
                part ->
                        part.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThatThrownBy(() -> ReportTemplate.in(templates))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("宏");
    }

    /** A unit's own file: a report of ours in which somebody has changed something. */
    private void house(UnaryOperator<String> change) throws IOException {
        Path file = templates.resolve("word").resolve("report.docx");
        Files.createDirectories(file.getParent());
        try (ZipInputStream in =
                        new ZipInputStream(
                                new ByteArrayInputStream(bytes(ReportTemplate.builtIn())));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(part).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] bytes(ReportTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(template).write(DOCUMENT, out);
        return out.toByteArray();
    }

    private static DocxReader written(ReportTemplate template) throws IOException {
        return new DocxReader(bytes(template));
    }
}
