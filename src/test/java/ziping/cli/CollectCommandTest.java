package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.submission.SubmissionWriter;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

class CollectCommandTest {

    private static final int PROJECTS = 30;

    @TempDir Path data;
    @TempDir Path received;
    @TempDir Path work;

    private Path book;

    @BeforeEach
    void chooseTarget() {
        book = work.resolve("汇总.xlsx");
    }

    @Test
    void collectsThirtyPackagesWithTotalsAndGrades() throws IOException {
        Report demo = Sample.DEMO_2025.report();
        for (int i = 1; i <= PROJECTS; i++) {
            KeptDemo.keep(data, named(demo, "项目" + (100 + i)));
        }
        CommandRun handIn = CommandRun.of(data, "handin", "--all", "--to", received);
        assertThat(handIn.files()).as(handIn.err()).hasSize(PROJECTS);
        CommandRun run = CommandRun.of(data, "collect", received, "--to", book);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.files()).containsExactly(book);
        List<List<String>> rows = rows("汇总表");
        assertThat(rows).filteredOn(row -> row.contains(demo.unit().name())).hasSize(PROJECTS);
        CommandRun score = CommandRun.of(data, "score", "--demo", "--json");
        String total = score.json().at("/total").stringValue();
        assertThat(rows)
                .filteredOn(row -> row.contains("项目130"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .contains(total, score.json().at("/grade").stringValue()));
        String rate = score.json().at("/execution/rate").stringValue() + "%";
        assertThat(rows)
                .filteredOn(row -> row.contains("合计"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(total, rate));
        assertThat(rows("等级分布")).contains(List.of("优", "30", "100.00%", wan(demo, PROJECTS)));
    }

    @Test
    void namesWhatFailsAndCountsTheRest() throws IOException {
        handInDemo("a");
        Files.writeString(handInDemo("b").resolve("project.json"), "{}");
        Files.delete(handInDemo("c").resolve("manifest.json"));
        Path unfinished = received.resolve("d").resolve("x" + SubmissionWriter.UNFINISHED);
        Files.createDirectories(unfinished);
        Files.writeString(received.resolve("e.zip"), "no zip");
        CommandRun run = CommandRun.of(data, "collect", received, "--to", book);
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("计入1个项目；没有通过核对的材料4份", "没有通过核对：e.zip");
        assertThat(rows("未计入的材料"))
                .anyMatch(row -> row.contains("project.json") && row.toString().contains("已被改动"))
                .anyMatch(row -> row.contains("manifest.json"))
                .anyMatch(row -> row.toString().contains(SubmissionWriter.UNFINISHED))
                .anyMatch(row -> row.contains("e.zip"));
    }

    @Test
    void countsAProjectOnceByItsLastHandIn() throws IOException {
        Report demo = KeptDemo.in(data);
        for (int i = 0; i < 3; i++) {
            CommandRun.of(data, "handin", "--project", demo.id(), "--to", received, "--zip");
        }
        CommandRun run = CommandRun.of(data, "collect", received, "--to", book);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("计入1个项目", "有更新报送的材料2份");
        assertThat(rows("未计入的材料")).filteredOn(row -> row.toString().contains("第3次报送")).isNotEmpty();
        assertThat(rows("汇总表")).filteredOn(row -> row.contains(demo.project().name())).hasSize(1);
    }

    @Test
    void saysSoWhereNothingIs() {
        CommandRun run = CommandRun.of(data, "collect", received, "--to", book);
        assertThat(run.code()).isEqualTo(ExitCode.FILE);
        assertThat(run.err()).contains("没有自评材料");
        assertThat(book).doesNotExist();
        assertThat(CommandRun.of(data, "collect", work.resolve("无"), "--to", book).code())
                .isEqualTo(ExitCode.FILE);
    }

    private Path handInDemo(String place) {
        return CommandRun.of(data, "handin", "--demo", "--to", received.resolve(place))
                .files()
                .getFirst();
    }

    /** Without evidence, which would be written and read thirty times for nothing. */
    private static Report named(Report demo, String name) {
        return demo.withId(name)
                .withProject(demo.project().withName(name))
                .withEvidence(
                        demo.evidence().stream().map(e -> e.withSha256("").withSize(0)).toList());
    }

    private static String wan(Report report, int times) {
        return "%,.2f"
                .formatted(
                        report.total()
                                .budget()
                                .multiply(BigDecimal.valueOf(times))
                                .movePointLeft(4));
    }

    private List<List<String>> rows(String sheet) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(book.toFile(), null, true)) {
            Sheet found = workbook.getSheet(sheet);
            return StreamSupport.stream(found.spliterator(), false)
                    .map(CollectCommandTest::texts)
                    .toList();
        }
    }

    /** As Excel shows them, formulas by their kept values. */
    private static List<String> texts(Row row) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        return texts;
    }
}
