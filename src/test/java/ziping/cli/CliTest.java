package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.Log;
import ziping.app.WindowStart;
import ziping.exchange.ProjectJson;
import ziping.exchange.Sample;
import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportChoices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

class CliTest {

    private static final String SMALL =
            """
            { "format": "ziping-project", "version": 1,
              "project": { "name": "小项目", "year": 2024 },
              "funds": [ { "source": "当年财政拨款", "budget": "250000.00", "spent": "215457.60" } ],
              "indicators": [
                { "level1": "产出指标", "level2": "数量指标", "name": "培训人数", "direction": ">=", "target": "100", "actual": "80", "points": "50" },
                { "level1": "效益指标", "level2": "社会效益指标", "name": "办事效率", "direction": "定性", "target": "提高", "points": "40", "grade": "达成", "score": "38" } ] }
            """;

    @TempDir Path data;
    @TempDir Path work;

    @Test
    void scoresADocumentOfOnlyFundsAndIndicators() throws IOException {
        CommandRun run = run("score", "--file", file("小.json", SMALL), "--json");
        assertThat(run.code()).isZero();
        assertThat(run.complaints("score")).isEmpty();
        assertThat(run.json().at("/execution/rate").stringValue()).isEqualTo("86.18");
        assertThat(run.json().at("/execution/score").stringValue()).isEqualTo("8.62");
        assertThat(run.json().at("/rows/0/score").stringValue()).isEqualTo("40.00");
        assertThat(run.json().at("/rows/0/explanation").stringValue())
                .contains("80 ÷ 100 × 50 = 40.00 分");
        assertThat(run.json().at("/total").stringValue()).isEqualTo("86.62");
        assertThat(run.json().at("/grade").stringValue()).isEqualTo("良");
    }

    @Test
    void exportsADocumentOfOnlyFundsAndIndicators() throws IOException {
        CommandRun run = run("export", "--file", file("小.json", SMALL), "--to", work.resolve("出"));
        assertThat(run.code()).isZero();
        assertThat(run.files())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("2024_小项目_自评报告.docx", "2024_小项目_自评表.xlsx");
        assertThat(run.files()).allMatch(Files::isRegularFile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sample", "--demo"})
    void answersScoresInThePublishedShape(String source) {
        CommandRun run = run("score", source, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.complaints("score")).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void scoresOnPaperAsInJson() {
        CommandRun run = run("score", "--demo");
        assertThat(run.lines().getLast()).isEqualTo("总分\t优\t100\t98.69");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("时效指标\t群众平均等候时间\t6\t5.70\t"));
    }

    @Test
    void exportsBothFilesAndPrintsNothingElse() throws IOException {
        CommandRun run = run("export", "--sample", "--to", work);
        assertThat(run.lines())
                .containsExactly(
                        work + "/2019_五华区政务服务局_业务费整体项目_自评报告.docx",
                        work + "/2019_五华区政务服务局_业务费整体项目_自评表.xlsx");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("本机未安装"));
        assertThat(namesIn(work)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"word,docx", "EXCEL,xlsx"})
    void exportsOneKindOnly(String only, String extension) throws IOException {
        run("export", "--demo", "--to", work, "--only", only);
        assertThat(namesIn(work)).hasSize(1).allMatch(name -> name.endsWith(extension));
    }

    @Test
    void saysInTheNameWhatIsPublicAndWhatIsADraft() throws IOException {
        run("export", "--demo", "--to", work, "--draft", "--only", "word");
        assertThat(namesIn(work)).singleElement().asString().endsWith("_自评报告（征求意见稿）.docx");
    }

    @Test
    void writesThePublicVersionWithoutNamesOfPeople() throws IOException {
        run("export", "--demo", "--to", work, "--public", "--only", "word");
        Path file = work.resolve(namesIn(work).getFirst());
        assertThat(file.toString()).endsWith("_自评报告（公开版）.docx");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] document = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            assertThat(new String(document, StandardCharsets.UTF_8))
                    .contains("李某", "财务科")
                    .doesNotContain("李静");
        }
    }

    @Test
    void exportsEveryProjectOfTheFolderUnderItsOwnName() throws IOException {
        Report first = new RandomReports(3).next().withChoices(ReportChoices.DEFAULTS);
        Report twin = first.withId("twin");
        run("import", file("1.json", first), file("2.json", twin));
        CommandRun run = run("export", "--all", "--to", work.resolve("全部"));
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(4).doesNotHaveDuplicates();
        assertThat(namesIn(work.resolve("全部"))).hasSize(4);
    }

    @Test
    void exportsTheProjectsOfOneYear() throws IOException {
        run("import", file("1.json", Report.of(Project.named("新", 2025))));
        run("import", file("2.json", Report.of(Project.named("旧", 2024))));
        CommandRun run = run("export", "--all", "--year", "2025", "--to", work.resolve("新"));
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.contains("2025"));
        assertThat(run("export", "--demo", "--year", "2025", "--to", work).code()).isEqualTo(2);
    }

    @Test
    void givesBackWhatWasImported() throws IOException {
        List<Report> reports = new RandomReports(50).next(50);
        List<Object> args = new ArrayList<>(List.of("import"));
        for (Report report : reports) {
            args.add(file(report.id() + ".json", report));
        }
        CommandRun imported = run(args.toArray());
        assertThat(imported.lines()).isEqualTo(reports.stream().map(Report::id).toList());
        for (Report report : reports) {
            CommandRun run = run("project", "--project", report.id());
            assertThat(ProjectJson.read(run.out()).report()).isEqualTo(report);
        }
    }

    @Test
    void listsProjectsInThePublishedShape() throws IOException {
        run(
                "import",
                file("a.json", Sample.DEMO_2025.report()),
                file("b.json", Sample.WUHUA_2019.report()));
        CommandRun run = run("projects", "--json");
        assertThat(run.complaints("projects")).isEmpty();
        assertThat(run.json().at("/0/id").stringValue()).isEqualTo("demo-2025");
        assertThat(run.json().at("/0/total").stringValue()).isEqualTo("98.69");
        assertThat(run.json().at("/1/spent").stringValue()).isEqualTo("5689300.00");
        assertThat(run.json().at("/1/total").isNull()).isTrue();
        assertThat(run("projects").lines()).hasSize(2);
    }

    @Test
    void answersForAllProjectsInOneDocument() throws IOException {
        run(
                "import",
                file("a.json", Sample.DEMO_2025.report()),
                file("b.json", Sample.WUHUA_2019.report()));
        CommandRun scores = run("score", "--all", "--json");
        assertThat(scores.json().size()).isEqualTo(2);
        assertThat(scores.json().at("/0/id").stringValue()).isEqualTo("demo-2025");
        assertThat(scores.json().at("/0/total").stringValue()).isEqualTo("98.69");
        CommandRun projects = run("project", "--all");
        assertThat(projects.json().at("/1/project/name").stringValue()).isEqualTo("业务费整体项目");
    }

    @Test
    void importsNothingWhenOneOfTheFilesIsBroken() throws IOException {
        Path good = file("好.json", Sample.DEMO_2025.report());
        CommandRun run = run("import", good, file("坏.json", SMALL.replace("\"50\"", "\"五十\"")));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("坏.json", "indicators[0].points", "第5行", "五十");
        assertThat(run("projects").out()).isEmpty();
    }

    @Test
    void overwritesAProjectOnlyWhenToldTo() throws IOException {
        Report demo = Sample.DEMO_2025.report();
        run("import", file("a.json", demo));
        assertThat(run("import", file("a.json", demo)).code()).isZero();
        Path changed = file("b.json", demo.withMark("改过"));
        CommandRun refused = run("import", changed);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("demo-2025", "--replace");
        assertThat(run("import", changed, "--replace").code()).isZero();
        assertThat(run("projects", "--json").json().at("/0/mark").stringValue()).isEqualTo("改过");
    }

    @Test
    void saysWhatItReadDifferently() throws IOException {
        CommandRun run =
                run(
                        "import",
                        file(
                                "新.json",
                                SMALL.replace(
                                        "\"version\": 1,", "\"version\": 1, \"colour\": 3,")));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("提示", "colour");
    }

    @Test
    void bringsBackWhatABackupHolds() throws IOException {
        run("import", file("a.json", Sample.DEMO_2025.report()));
        CommandRun backup = run("backup", "--to", work.resolve("备份"));
        assertThat(backup.code()).isZero();
        run("import", file("b.json", Sample.WUHUA_2019.report()));
        CommandRun restored = run("restore", backup.files().getFirst());
        assertThat(restored.code()).isZero();
        assertThat(run("projects").lines()).singleElement().asString().startsWith("demo-2025");
        Path elsewhere = work.resolve("另一台");
        assertThat(CommandRun.of(elsewhere, "restore", backup.files().getFirst()).code()).isZero();
        assertThat(CommandRun.of(elsewhere, "projects").lines()).hasSize(1);
    }

    @Test
    void refusesToRestoreWhatIsNoBackup() throws IOException {
        CommandRun run = run("restore", file("备份.zip", "这不是备份"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("备份.zip").doesNotContain("Exception");
        assertThat(run("restore", work.resolve("没有.zip")).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exprot --demo|exprot",
                "export --demo|--to",
                "export --to x|--sample",
                "score --demo --sample|只能写一个",
                "score --project nosuch|nosuch",
                "export --demo --to x --only pdf|--only",
                "export --demo --to x --outline nosuch|kunming",
                "export --demo --to x --form nosuch|central",
                "score --demo --demo|两次",
                "import|文件",
                "score --demo --loud|--loud"
            })
    void refusesWrongUsageInChinese(String line, String named) {
        CommandRun run = run((Object[]) line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(named).containsPattern("[\\u4e00-\\u9fff]");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesAFileThatIsNotThere() {
        CommandRun run = run("score", "--file", work.resolve("没有.json"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("没有.json", "没有这个文件");
    }

    @Test
    void namesAFolderThatCannotBeWritten() throws IOException {
        Path file = file("其实是文件", "x");
        CommandRun run = run("export", "--demo", "--to", file.resolve("下面"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("其实是文件").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhenTheDataFolderIsInUse() {
        try (AppContext other = AppContext.open(AppFolders.in(data))) {
            other.store();
            CommandRun run = run("projects");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("正被另一个");
        }
    }

    @Test
    void namesABrokenOutlineOfTheUser() throws IOException {
        Path outline = data.resolve("templates/outline/本局.json");
        Files.createDirectories(outline.getParent());
        Files.writeString(outline, "{ \"id\": \"ours\",\n  \"title\": }");
        CommandRun run = run("outlines");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("本局.json", "第2行");
    }

    @Test
    void givesAnUnexpectedFaultACodeAndTheTraceToTheLogOnly() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(System.out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        Path folder = data.resolve("log");
        try (Log log = Log.open(folder)) {
            int code =
                    new Faults(terminal, log.folder())
                            .report(new IllegalStateException("unforeseen"));
            assertThat(code).isEqualTo(4);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("代码[0-9A-F]{4}-[0-9A-F]{4}")
                .contains(folder.toString())
                .doesNotContain("unforeseen", "\tat ");
        assertThat(Files.readString(folder.resolve("ziping-0.log")))
                .contains("unforeseen", "\tat ");
    }

    @Test
    void listsWhatOneCanChooseFrom() {
        assertThat(run("outlines").lines().getFirst()).startsWith("kunming\t");
        assertThat(run("forms").lines().getFirst()).startsWith("central\t");
        assertThat(run("outlines", "--json").json().at("/0/id").stringValue()).isEqualTo("kunming");
        assertThat(run("forms", "--json").json().at("/1/id").stringValue()).isEqualTo("yunnan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "outlines",
                "forms",
                "score",
                "project",
                "import",
                "projects",
                "backup",
                "restore"
            })
    void explainsEachCommandInChinese(String command) {
        CommandRun run = run(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("用法：ziping " + command).contains("--data", "--help");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysItsVersion() {
        assertThat(run("--version").out()).matches("ziping \\d+\\.\\d+\\.\\d+.*\\R");
        assertThat(run("--help").out()).contains("export", "restore");
    }

    @Test
    void opensTheWindowOnlyWithoutACommand() {
        assertThat(Cli.window(new String[] {})).isPresent();
        WindowStart empty = new WindowStart(AppFolders.in(data), Optional.empty());
        assertThat(Cli.window(new String[] {"--data", data.toString()})).contains(empty);
        assertThat(Cli.window(new String[] {"--data=" + data})).contains(empty);
        assertThat(Cli.window(new String[] {"--help"})).isEmpty();
        assertThat(Cli.window(new String[] {"--data", data.toString(), "projects"})).isEmpty();
    }

    @Test
    void opensTheWindowOnAPackageThatWasDoubleClicked() {
        Path file = work.resolve("某局 自评材料.ZIPING");
        assertThat(Cli.window(new String[] {file.toString()}))
                .hasValueSatisfying(start -> assertThat(start.file()).contains(file));
        assertThat(Cli.window(new String[] {"--data=" + data, file.toString()}))
                .contains(new WindowStart(AppFolders.in(data), Optional.of(file)));
        assertThat(Cli.window(new String[] {"verify", file.toString()})).isEmpty();
        assertThat(Cli.window(new String[] {"a.docx"})).isEmpty();
    }

    private CommandRun run(Object... args) {
        return CommandRun.of(data, args);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(work.resolve(name), content);
    }

    private Path file(String name, Report report) throws IOException {
        return Files.write(work.resolve(name), ProjectJson.write(report));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
