package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import ziping.exchange.ProjectJson;
import ziping.exchange.Sample;
import ziping.report.IgnoredRemark;
import ziping.report.Report;
import ziping.report.Submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class HandInCommandTest {

    @TempDir Path data;
    @TempDir Path stick;

    @Test
    void putsEverythingIntoOneFolderThatVerifies() throws IOException {
        CommandRun run = CommandRun.of(data, "handin", "--demo", "--to", stick);
        assertThat(run.code()).as(run.err()).isZero();
        Path folder = run.files().getFirst();
        assertThat(folder.getFileName().toString()).startsWith("2025_").endsWith("_自评材料");
        assertThat(tree(folder))
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        "project.json",
                        "目录清单.txt",
                        "自查清单.docx",
                        "自查清单.xlsx",
                        "自评报告.docx",
                        "自评表.xlsx",
                        "佐证材料/01_项目立项批复.pdf",
                        "佐证材料/02_24小时自助服务区竣工验收意见书.png",
                        "佐证材料/03_全年支付明细.csv",
                        "佐证材料/04_满意度调查统计表.csv",
                        "佐证材料/05_业务运行统计.csv");
        assertThat(folder.resolve("佐证材料/02_24小时自助服务区竣工验收意见书.png")).hasSize(35253);
        CommandRun verify = CommandRun.of(data, "verify", folder, "--json");
        assertThat(verify.code()).isZero();
        assertThat(verify.complaints("verify")).isEmpty();
        assertThat(verify.json().at("/ok").booleanValue()).isTrue();
        assertThat(verify.json().at("/origin/sequence").intValue()).isEqualTo(1);
    }

    @Test
    void tellsPeopleWhatLiesThere() throws IOException {
        Path folder = CommandRun.of(data, "handin", "--demo", "--to", stick).files().getFirst();
        String total =
                CommandRun.of(data, "score", "--demo", "--json").json().at("/total").stringValue();
        assertThat(Files.readString(folder.resolve("目录清单.txt")))
                .startsWith("\uFEFF项目支出绩效自评材料目录清单（演示数据）\r\n")
                .contains("单位：示例区政务服务局\r\n", "报送：第1次", "总分" + total + "分", "01_项目立项批复.pdf");
    }

    @Test
    void writesOneZipFileOnDemand() {
        CommandRun run = CommandRun.of(data, "handin", "--demo", "--to", stick, "--zip");
        assertThat(run.files()).singleElement().asString().endsWith("_自评材料.zip");
        assertThat(CommandRun.of(data, "verify", run.files().getFirst()).code()).isZero();
    }

    @Test
    void keepsWhatWasHandedInAndCountsOn() throws IOException {
        Report demo = KeptDemo.in(data);
        Instant before = Instant.now();
        String[] args = {"handin", "--project", demo.id(), "--to", stick.toString(), "--by", "张三"};
        Path first = CommandRun.of(data, (Object[]) args).files().getFirst();
        Path second = CommandRun.of(data, (Object[]) args).files().getFirst();
        assertThat(second).isNotEqualTo(first);
        JsonNode score = CommandRun.of(data, "score", "--project", demo.id(), "--json").json();
        KeptDemo.open(
                data,
                app -> {
                    Report kept = app.store().reports().find(demo.id()).orElseThrow();
                    assertThat(kept.submissions())
                            .extracting(Submission::sequence)
                            .containsExactly(1, 2);
                    Submission last = kept.submissions().get(1);
                    assertThat(last.handedIn()).isAfterOrEqualTo(before.minusSeconds(1));
                    assertThat(last.by()).isEqualTo("张三");
                    assertThat(last.destination()).isEqualTo(second.toString());
                    assertThat(last.score().toPlainString())
                            .isEqualTo(score.at("/total").stringValue());
                    assertThat(last.grade()).isEqualTo(score.at("/grade").stringValue());
                    assertThat(ProjectJson.read(last.snapshot()).report())
                            .isEqualTo(kept.withSubmissions(List.of()));
                });
        assertThat(
                        CommandRun.of(data, "verify", second, "--json")
                                .json()
                                .at("/origin/sequence")
                                .intValue())
                .isEqualTo(2);
    }

    @Test
    void writesTheScoresOfTheScoreCommand() throws IOException {
        Report demo = KeptDemo.in(data);
        Path folder =
                CommandRun.of(data, "handin", "--project", demo.id(), "--to", stick)
                        .files()
                        .getFirst();
        assertThat(
                        CommandRun.of(
                                        data,
                                        "score",
                                        "--file",
                                        folder.resolve("project.json"),
                                        "--json")
                                .out())
                .isEqualTo(CommandRun.of(data, "score", "--project", demo.id(), "--json").out());
    }

    @Test
    void refusesWhileSomethingMustBePutRight() throws IOException {
        KeptDemo.keep(data, Sample.WUHUA_2019.report());
        CommandRun run =
                CommandRun.of(data, "handin", "--project", Sample.WUHUA_2019.id(), "--to", stick);
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("必改问题没有处理，没有报送");
        assertThat(tree(stick)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',1", "已与财政局核对,0"})
    void takesAReasonForAnAnswerButNotSilence(String reason, int code) throws IOException {
        Report sample = Sample.WUHUA_2019.report();
        KeptDemo.open(
                data,
                app -> {
                    List<IgnoredRemark> answers =
                            app.check(sample).againstHandIn().stream()
                                    .map(remark -> remark.ignored(reason))
                                    .toList();
                    app.store().reports().add(sample.withIgnoredRemarks(answers));
                });
        CommandRun run = CommandRun.of(data, "handin", "--project", sample.id(), "--to", stick);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(tree(stick)).filteredOn(file -> file.endsWith("自评报告.docx")).hasSize(1 - code);
    }

    @Test
    void handsInWhatIsReadyThoughAnotherProjectMustWait() throws IOException {
        KeptDemo.in(data);
        KeptDemo.keep(data, Sample.WUHUA_2019.report());
        CommandRun run = CommandRun.of(data, "handin", "--all", "--to", stick);
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.files()).singleElement().asString().contains("示例区政务服务局");
        assertThat(run.err()).contains("“业务费整体项目”（2019年度）还有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "missing", "extra"})
    void noticesEachFileThatIsNotAsItWas(String kind) throws IOException {
        Path folder = CommandRun.of(data, "handin", "--demo", "--to", stick).files().getFirst();
        Path report = folder.resolve("自评报告.docx");
        Path file = kind.equals("extra") ? folder.resolve("补充.txt") : report;
        switch (kind) {
            case "changed" -> change(file);
            case "missing" -> Files.delete(file);
            default -> Files.writeString(file, "后来放的");
        }
        CommandRun run = CommandRun.of(data, "verify", folder, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.complaints("verify")).isEmpty();
        assertThat(run.json().at("/ok").booleanValue()).isFalse();
        assertThat(run.json().at("/problems").size()).isEqualTo(1);
        assertThat(run.json().at("/problems/0/kind").stringValue()).isEqualTo(kind);
        assertThat(run.json().at("/problems/0/file").stringValue())
                .isEqualTo(file.getFileName().toString());
    }

    @Test
    void refusesDamagedEvidenceBeforeItWritesAnything() throws IOException {
        Report demo = KeptDemo.in(data);
        change(data.resolve("evidence").resolve(demo.evidence().getFirst().sha256()));
        CommandRun run = CommandRun.of(data, "handin", "--project", demo.id(), "--to", stick);
        assertThat(run.code()).isEqualTo(ExitCode.FILE);
        assertThat(run.err()).contains("已被改动或损坏");
        assertThat(tree(stick)).isEmpty();
    }

    @Test
    void namesPaperThatLiesBeside() throws IOException {
        Report demo = Sample.DEMO_2025.report();
        Report paper =
                demo.withEvidence(
                        demo.evidence().stream().map(e -> e.withSha256("").withSize(0)).toList());
        KeptDemo.open(data, app -> app.store().reports().add(paper));
        CommandRun run = CommandRun.of(data, "handin", "--project", paper.id(), "--to", stick);
        assertThat(run.code()).as(run.err()).isZero();
        Path folder = run.files().getFirst();
        assertThat(folder.resolve("佐证材料")).doesNotExist();
        assertThat(Files.readString(folder.resolve("目录清单.txt")))
                .contains("没有电子文件，请另附纸质件：1 项目立项批复；2 24小时自助服务区竣工验收意见书");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(CommandRun.of(data, "verify", stick.resolve("无")).code())
                .isEqualTo(ExitCode.FILE);
        assertThat(CommandRun.of(data, "handin", "--project", "无", "--to", stick).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of(data, "handin", "--to", stick).code()).isEqualTo(ExitCode.USAGE);
    }

    private static void change(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
