package ziping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.QualitativeGrade;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

class ProjectJsonTest {

    private static final String LEAST =
            """
            { "format": "ziping-project", "version": 1,
              "project": { "name": "业务费整体项目", "year": 2019 },
              "funds": [ { "source": "当年财政拨款", "initial": "5000000.00", "adjustment": "689300.00", "received": "5689300.00", "spent": "5689300.00" } ],
              "indicators": [ { "level1": "产出指标", "level2": "数量指标", "name": "进驻事项数", "direction": "≥", "target": "136", "unit": "项",
                                "actual": "136", "points": "10", "grade": null, "score": null, "reason": null } ] }
            """;

    private final ProjectSchema schema = new ProjectSchema();

    @Test
    void takesADocumentOfNameYearFundsAndIndicators() {
        Reading reading = ProjectJson.read(LEAST);

        Report report = reading.report();
        assertThat(reading.remarks()).isEmpty();
        assertThat(report.project()).isEqualTo(Project.named("业务费整体项目", 2019));
        assertThat(report.total().budget()).isEqualByComparingTo("5689300");
        Indicator indicator = report.indicators().getFirst();
        assertThat(indicator.direction()).isEqualTo(Direction.AT_LEAST);
        assertThat(indicator.points()).isEqualTo("10.00");
        assertThat(indicator.grade()).isNull();
        assertThat(indicator.score()).isNull();
        assertThat(schema.complaints(LEAST)).isEmpty();
    }

    @Test
    void everythingOfAReportSurvivesExportAndImport() {
        for (int seed = 1; seed <= 50; seed++) {
            Report report = withoutSignedTargets(new RandomReports(seed).next());
            byte[] document = ProjectJson.write(report);

            Reading reading = ProjectJson.read(document);

            assertSame(seed, reading.report(), report);
            assertThat(reading.remarks()).allMatch(remark -> remark.contains("没有编号为"));
            assertThat(ProjectJson.write(reading.report())).as("seed %d", seed).isEqualTo(document);
            assertThat(schema.complaints(text(document))).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void neverWritesEmptyTextOrWindowsLineEnds() {
        String document = text(ProjectJson.write(new RandomReports(7).next()));

        assertThat(document).doesNotContain(": \"\"").doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void writesAmountsAsStringsAndDatesAsIso() {
        Report report = ProjectJson.read(LEAST).report();

        assertThat(text(ProjectJson.write(report)))
                .contains("\"initial\": \"5000000.00\"")
                .contains("\"points\": \"10\"")
                .contains("\"direction\": \"≥\"")
                .doesNotContain("budget");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"budget\": \"300.00\"', 300.00, 0.00, 1",
        "'\"budget\": \"300.00\", \"adjustment\": \"-50\"', 350.00, -50.00, 1",
        "'\"budget\": \"300.00\", \"initial\": \"100\"', 100.00, 200.00, 0",
        "'\"budget\": 300, \"initial\": \"100\", \"adjustment\": 200.00', 100.00, 200.00, 0",
        "'\"budget\": null, \"initial\": \"100\"', 100.00, , 0",
    })
    void takesTheBudgetInPlaceOfItsParts(
            String members, BigDecimal initial, BigDecimal adjustment, int remarks) {
        Reading reading = ProjectJson.read(withFunds(members));

        FundingSource source = reading.report().funds().getFirst();
        assertThat(source.initial()).isEqualTo(initial);
        assertThat(source.adjustment()).isEqualTo(adjustment);
        assertThat(reading.remarks()).hasSize(remarks);
    }

    @Test
    void refusesABudgetThatContradictsItsParts() {
        assertThatThrownBy(
                        () ->
                                ProjectJson.read(
                                        withFunds(
                                                "\"budget\": \"300\", \"initial\": \"100\","
                                                        + " \"adjustment\": \"100\"")))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("funds[0]（第3行）：全年预算数300.00元与年初预算数加调整数200.00元不一致，请改正其中一个。");
    }

    @ParameterizedTest
    @CsvSource({
        "≥95%, ≥, 95, %",
        ">= 95 %, ≥, 95, %",
        "≦3.5, ≤, 3.5, ''",
        "不低于136项, ≥, 136, 项",
        "大于等于 12, ≥, 12, ''",
        "＝100％, =, 100, %",
        "<30分钟, <, 30, 分钟",
    })
    void takesTheSignOutOfATargetWithoutDirection(
            String target, String sign, String number, String unit) {
        Indicator indicator = indicator("\"target\": \"" + target + "\"");

        assertThat(indicator.direction().sign()).isEqualTo(sign);
        assertThat(indicator.target()).isEqualTo(number);
        assertThat(indicator.unit()).isEqualTo(unit);
    }

    @Test
    void leavesATargetAloneThatHasADirectionOrNoNumber() {
        Indicator given = indicator("\"direction\": \"≥\", \"target\": \"≥95%\"");
        Indicator words = indicator("\"target\": \"不超过计划\"");
        Indicator other = indicator("\"target\": \"≥95%\", \"unit\": \"百分点\"");

        assertThat(given.target()).isEqualTo("≥95%");
        assertThat(words.direction()).isNull();
        assertThat(words.target()).isEqualTo("不超过计划");
        assertThat(other.target()).isEqualTo("95%");
        assertThat(other.unit()).isEqualTo("百分点");
    }

    @Test
    void readsVariantsOfDirectionAndGrade() {
        Indicator indicator = indicator("\"direction\": \"定性\", \"grade\": \"部分达成年度指标并具有一定效果\"");

        assertThat(indicator("\"direction\": \">=\"").direction()).isEqualTo(Direction.AT_LEAST);
        assertThat(indicator("\"direction\": \"═\"").direction()).isEqualTo(Direction.EQUAL);
        assertThat(indicator.grade()).isEqualTo(QualitativeGrade.PARTLY_ACHIEVED);
    }

    @Test
    void readsNumbersExactly() {
        Report report =
                ProjectJson.read(withFunds("\"initial\": 9007199254740.93, \"spent\": 0.10"))
                        .report();

        assertThat(report.funds().getFirst().initial()).isEqualTo("9007199254740.93");
        assertThat(report.funds().getFirst().spent()).isEqualTo("0.10");
        assertThat(indicator("\"target\": 136.50, \"actual\": 1e2").target()).isEqualTo("136.50");
        assertThat(indicator("\"target\": 136.50, \"actual\": 1e2").actual()).isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"points\": \"十\" | points | 分值“十”不是数字，请填数字。",
                "\"points\": \"\" | points | 分值是空的文字，没有数字请写null或删去这一项。",
                "\"points\": 1e999999999 | points | 分值“1e999999999”不是数字，请填数字。",
                "\"points\": \"7.555\" | points | 分值“7.555”多于两位小数，请改到两位小数为止。",
                "\"points\": true | points | 分值应是数字，请改正。",
                "\"direction\": \"大约\" | direction | 指标性质“大约”不认识，请填≥、>、=、≤、<、定性之一。",
                "\"grade\": \"好\" | grade | 完成等级“好”不认识，请填达成、部分达成、未达成之一。",
                "\"name\": 5 | name | 三级指标应是加引号的文字，请改正。",
                "\"id\": \"../x\" | id | 编号“../x”不能用，请只用字母、数字、点和短横，不超过64个字。",
                "\"points\": \"-1\" | '' | 指标“”的分值不能是负数，请改为0或正数。",
            })
    void namesFieldLineAndReasonOfAWrongValue(String member, String field, String reason) {
        String document = withIndicator("\n" + member);
        String path = field.isEmpty() ? "indicators[0]" : "indicators[0]." + field;
        int line = field.isEmpty() ? 3 : 4;

        assertThatThrownBy(() -> ProjectJson.read(document))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> {
                            assertThat(e.path()).isEqualTo(path);
                            assertThat(e.line()).isEqualTo(line);
                        })
                .hasMessage(path + "（第" + line + "行）：" + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 第1行：文件是空的，请选择由本程序导出的project.json。",
                "[] | 第1行：文件应是用花括号{}括起的一组内容，请改正。",
                "{} | 第1行：缺少format或version，这不是本程序的project.json，请选择由本程序导出的文件。",
                "{\"format\":\"x\",\"version\":1} |"
                        + " 第1行：format不是“ziping-project”，这不是本程序的project.json，请检查是否选错了文件。",
                "{\"format\":\"ziping-project\",\"version\":2} |"
                        + " 第1行：这个文件由更新版本的程序写成（格式版本2），请先升级本程序。",
                "{\"format\":\"ziping-project\",\"version\":1} | 第1行：缺少项目（project），请补上。",
                "{\"format\":\"ziping-project\",\"version\":1,\"project\":{\"year\":2019}} |"
                        + " project（第1行）：缺少项目名称（name），请补上。",
                "{\"format\":\"ziping-project\",\"version\":1,\"project\":{\"name\":\"a\",\"year\":19}}"
                    + " | project（第1行）：年度19不对，请填四位年份，例如2019。",
                "{\"format\":\"ziping-project\", | 第1行：不是完整的JSON，请检查这里的引号、逗号和括号。",
                "{\"format\":1,\"format\":2} | format（第1行）：这一项写了两次，请只留一个。",
                "{\"format\":\"ziping-project\",\"version\":1}{} | 第1行：文件末尾还有多余的内容，请删去。",
            })
    void refusesWhatIsNoProject(String document, String sentence) {
        assertThatThrownBy(() -> ProjectJson.read(document))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(sentence);
    }

    @Test
    void refusesDuplicateKeysAtAnyDepth() {
        assertThatThrownBy(
                        () -> ProjectJson.read(withIndicator("\"name\": \"a\",\n\"name\": \"b\"")))
                .hasMessage("indicators[0].name（第4行）：这一项写了两次，请只留一个。");
    }

    @Test
    void refusesWhatIsBeyondTheLimits() {
        assertThatThrownBy(() -> ProjectJson.read("[".repeat(100_000)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("文件超出限度");
        assertThatThrownBy(() -> ProjectJson.read("[" + "0,".repeat(1_100_000) + "0]"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("文件超出限度");
        assertThatThrownBy(
                        () -> ProjectJson.read(withIndicator("\"points\": " + "9".repeat(5_000))))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("文件超出限度");
    }

    @Test
    void refusesOtherEncodingsThanUnicode() {
        byte[] gbk = LEAST.getBytes(java.nio.charset.Charset.forName("GB18030"));

        assertThatThrownBy(() -> ProjectJson.read(gbk))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("文件不是UTF-8编码，请用记事本另存为UTF-8编码后再试。");
    }

    @Test
    void readsWhatNotepadSaves() {
        byte[] withMark = ("\uFEFF" + LEAST).getBytes(StandardCharsets.UTF_8);

        assertThat(ProjectJson.read(withMark).report().project().year()).isEqualTo(2019);
    }

    @Test
    void reportsUnknownKeysByNameAndPath() {
        List<String> remarks =
                ProjectJson.read(withIndicator("\"name\": \"a\",\n\"weight\": 5")).remarks();

        assertThat(remarks).containsExactly("indicators[0].weight（第4行）：不认识这一项，没有读入。");
    }

    @Test
    void refusesRepeatedIdsAndRemarksReferencesToNothing() {
        String twice = "{\"id\": \"a\"}, {\"id\": \"a\"}";

        assertThatThrownBy(() -> ProjectJson.read(document("\"issues\": [" + twice + "]")))
                .hasMessage("issues[1].id（第3行）：编号“a”与前面的重复，请改成不同的编号。");
        assertThat(
                        ProjectJson.read(
                                        document(
                                                "\"issues\": [{\"id\": \"a\"}],"
                                                    + " \"recommendations\": [{\"issues\": [\"a\","
                                                    + " \"b\"]}]"))
                                .remarks())
                .containsExactly("recommendations[0].issues[1]（第3行）：没有编号为“b”的问题，请核对。");
    }

    @Test
    void givesFreshIdsWhereThereAreNone() {
        Report first = ProjectJson.read(LEAST).report();
        Report second = ProjectJson.read(LEAST).report();

        assertThat(first.id()).isNotBlank().isNotEqualTo(second.id());
        assertThat(first.indicators().getFirst().id()).isNotBlank();
    }

    @Test
    void writesHalfASurrogatePairWithoutFailing() {
        Report report = Report.of(Project.named("坏\uD83D字", 2020));

        assertThat(ProjectJson.read(ProjectJson.write(report)).report().project().name())
                .isEqualTo("坏?字");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"ziping-project\"}",
                "{\"format\":\"ziping-project\",\"version\":1}",
                "{\"format\":\"other\",\"version\":1,\"project\":{\"name\":\"a\",\"year\":2019}}",
                "{\"format\":\"ziping-project\",\"version\":1,\"project\":{\"name\":\"a\",\"year\":\"2019\"}}",
                "{\"format\":\"ziping-project\",\"version\":1,\"project\":{\"name\":\"a\",\"year\":1919}}",
                "{\"format\":\"ziping-project\",\"version\":1,\"project\":{\"year\":2019}}",
            })
    void schemaRefusesWhatIsNoProject(String document) {
        assertThat(schema.complaints(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"indicators\": [{\"points\": \"十\"}]",
                "\"indicators\": [{\"points\": \"\"}]",
                "\"indicators\": [{\"points\": \"7.555\"}]",
                "\"indicators\": [{\"direction\": \"大约\"}]",
                "\"indicators\": [{\"grade\": \"好\"}]",
                "\"indicators\": [{\"weight\": \"5\"}]",
                "\"indicators\": {}",
                "\"funds\": [{\"spent\": \"-1\"}]",
                "\"funds\": [{\"spent\": \"1,000.00\"}]",
                "\"funds\": [{\"spent\": \"1.005\"}]",
                "\"months\": [{\"month\": 13}]",
                "\"schedule\": [{\"month\": 6}]",
                "\"schedule\": [{\"month\": 6, \"rate\": \"101\"}]",
                "\"evidence\": [{\"fileName\": \"a/b.pdf\"}]",
                "\"issues\": [{\"id\": \"../x\"}]",
                "\"surveys\": [{\"start\": \"上周\"}]",
                "\"unit\": {\"staff\": -1}",
                "\"extra\": 1",
            })
    void schemaRefusesWrongValues(String member) {
        assertThat(schema.complaints(document(member))).isNotEmpty();
    }

    @Test
    void schemaAcceptsEveryDirectionTheProgramReads() {
        assertThat(schema.complaints(withIndicator("\"direction\": \"＞＝\", \"target\": 5")))
                .isEmpty();
    }

    /**
     * A sign in the target of an indicator without direction is taken apart, so it may not stay.
     */
    private static Report withoutSignedTargets(Report report) {
        return report.withIndicators(
                report.indicators().stream()
                        .map(i -> i.direction() == null ? i.withTarget("计划" + i.target()) : i)
                        .toList());
    }

    private static void assertSame(int seed, Report actual, Report expected) {
        ReportBuilder.stream(expected)
                .forEach(
                        part ->
                                assertThat(ReportBuilder.stream(actual))
                                        .as("seed %d, %s", seed, part.getKey())
                                        .contains(part));
        assertThat(actual.equals(expected)).isTrue();
    }

    private static Indicator indicator(String members) {
        return ProjectJson.read(withIndicator(members)).report().indicators().getFirst();
    }

    private static String withFunds(String members) {
        return document("\"funds\": [{" + members + "}]");
    }

    private static String withIndicator(String members) {
        return document("\"indicators\": [{" + members + "}]");
    }

    private static String document(String member) {
        return """
        { "format": "ziping-project", "version": 1,
          "project": { "name": "业务费整体项目", "year": 2019 },
          %s }
        """
                .formatted(member);
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
