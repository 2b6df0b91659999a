package ziping.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.ExportFile;
import ziping.app.ExportProgress;
import ziping.app.ExportWish;
import ziping.app.ReportFiles;
import ziping.app.ReportSource;
import ziping.exchange.ProjectJson;
import ziping.exchange.Sample;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.Indicator;
import ziping.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

class OldReportTest {

    @TempDir Path folder;

    @Test
    void readsBackTheReportThisProgramWrote() throws Exception {
        Report demo = Sample.DEMO_2025.report();
        Report read = read(exported(demo)).report();
        assertThat(read.project().name()).isEqualTo(demo.project().name());
        assertThat(read.project().year()).isEqualTo(2025);
        assertThat(read.total().budget()).isEqualByComparingTo(demo.total().budget());
        assertThat(read.total().spent()) // each source is printed in 万元 with two decimals
                .isCloseTo(demo.total().spent(), within(new BigDecimal("150")));
        assertThat(read.indicators())
                .extracting(Indicator::name)
                .containsExactlyElementsOf(
                        demo.indicators().stream().map(Indicator::name).toList());
        assertThat(read.project().background()).isEqualTo(demo.project().background());
        assertThat(read.project().organisation()).isEqualTo(demo.project().organisation());
        assertThat(read.evaluation().limits()).isEqualTo(demo.evaluation().limits());
    }

    @Test
    void readsAReportWrittenByHandAndKeepsWhatHasNoPlace() throws Exception {
        Draft draft = read(written());
        Report read = draft.report();
        assertThat(read.project().name()).isEqualTo("业务费整体项目");
        assertThat(read.project().year()).isEqualTo(2019);
        assertThat(read.unit().name()).isEqualTo("五华区政务服务局");
        assertThat(read.project().background()).isEqualTo("为方便群众办事而设立。\n现有科室7个。");
        assertThat(read.total().budget()).isEqualByComparingTo("5689300");
        assertThat(read.indicators()).extracting(Indicator::name).containsExactly("办件量", "群众满意度");
        assertThat(read.indicators().getFirst().actual()).contains("12");
        assertThat(read.issues())
                .extracting(Issue::description)
                .containsExactly("指标不够细化。", "资料归档不及时。\n部分凭证缺失。");
        assertThat(read.recommendations())
                .extracting(Recommendation::measure)
                .containsExactly("加强培训。");
        assertThat(read.text(SectionWords.REST)).contains("本报告仅供内部使用。");
        assertThat(draft.recognised())
                .contains(new Recognised("绩效指标", "2 条"), new Recognised("存在的问题", "2 条"));
        assertThat(ProjectJson.read(ProjectJson.write(read)).report()).isEqualTo(read);
    }

    @Test
    void refusesOtherFilesInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("a.docx"), "只是文字", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(".docx");
        byte[] old = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        Path doc = Files.write(folder.resolve("b.docx"), Arrays.copyOf(old, 1024));
        assertThatThrownBy(() -> read(doc))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(".doc文件");
        assertThatThrownBy(() -> read(folder.resolve("c.docx")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("没有这个文件");
        Path empty = folder.resolve("d.docx");
        try (XWPFDocument nothing = new XWPFDocument();
                OutputStream out = Files.newOutputStream(empty)) {
            nothing.write(out);
        }
        assertThatThrownBy(() -> read(empty))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("没有文字");
    }

    private Path exported(Report report) throws Exception {
        ExportWish word = new ExportWish(Set.of(ExportFile.WORD), "", "", false, false);
        try (AppContext app = AppContext.open(AppFolders.in(folder.resolve("data")))) {
            return new ReportFiles(app)
                    .write(List.of(ReportSource.of(report)), folder, word, ExportProgress.SILENT)
                    .getFirst();
        }
    }

    private Draft read(Path file) throws IntakeException {
        try (AppContext app = AppContext.open(AppFolders.in(folder.resolve("data")))) {
            return app.readOldReport(file);
        }
    }

    private Path written() throws IOException {
        Path file = folder.resolve("去年报告.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            List.of(
                            "2019年度项目支出绩效自评报告",
                            "五华区政务服务局",
                            "一、项目基本情况",
                            "本报告仅供内部使用。",
                            "（一）项目立项背景",
                            "为方便群众办事而设立。",
                            "现有科室7个。",
                            "二、存在的问题",
                            "1.指标不够细化。",
                            "2.资料归档不及时。",
                            "部分凭证缺失。",
                            "三、建议和改进措施",
                            "一是加强培训。")
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            table(document);
            document.write(out);
        }
        return file;
    }

    private static void table(XWPFDocument document) {
        List<List<String>> rows =
                List.of(
                        List.of("项目支出绩效自评表", "", "", "", "", "", "", "", ""),
                        List.of("项目名称", "业务费整体项目", "", "", "", "", "", "", ""),
                        List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", ""),
                        List.of("", "年度资金总额", "568.93", "568.93", "568.93", "10", "100%", "10", ""),
                        List.of(
                                "",
                                "其中：当年财政拨款",
                                "568.93",
                                "568.93",
                                "568.93",
                                "—",
                                "100%",
                                "—",
                                ""),
                        List.of(
                                "绩效指标",
                                "一级指标",
                                "二级指标",
                                "三级指标",
                                "年度指标值",
                                "实际完成值",
                                "分值",
                                "得分",
                                "偏差原因分析及改进措施"),
                        List.of("", "产出指标", "数量指标", "办件量", "≥10万件", "12万件", "50", "50", ""),
                        List.of("", "满意度指标", "服务对象满意度指标", "群众满意度", "≥95%", "98%", "40", "40", ""),
                        List.of("总分", "", "", "", "", "", "100", "100", ""));
        XWPFTable table = document.createTable(rows.size(), 9);
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < 9; cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
            }
        }
    }
}
