package ziping.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.ReportTexts;
import ziping.report.document.ReportDocument;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.scoring.RulePack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

class OutlineLibraryTest {

    @TempDir Path own;

    @Test
    void theKunmingOutlineHasItsOfficialHeadings() {
        Outline kunming = OutlineLibrary.read(own).find("");
        assertThat(kunming.sections())
                .extracting(Section::title)
                .containsExactly(
                        "摘要", "项目基本情况", "绩效评价工作情况", "评价结论及绩效分析", "项目主要经验及做法、存在的问题和建议", "附件");
        assertThat(kunming.sections().get(1).sections())
                .extracting(Section::title)
                .containsExactly("项目立项背景", "项目立项依据", "项目实施内容", "项目实施计划及完成情况", "项目的组织及管理", "项目绩效目标");
        assertThat(kunming.sections().get(2).sections())
                .extracting(Section::title)
                .containsExactly(
                        "评价的目的和依据", "绩效评价工作方案制定过程", "绩效评价原则、评价方法等", "绩效评价实施过程", "绩效评价的局限性");
    }

    @Test
    void theNationalOutlineOf2020HasItsOfficialChapters() {
        Outline national = OutlineLibrary.read(own).find("national-2020");
        assertThat(national.sections())
                .extracting(Section::title)
                .containsExactly(
                        "基本情况",
                        "绩效评价工作开展情况",
                        "综合评价情况及评价结论",
                        "绩效评价指标分析",
                        "主要经验及做法、存在的问题及原因分析",
                        "有关建议",
                        "其他需要说明的问题");
        assertThat(national.sections().get(3).sections())
                .extracting(Section::title)
                .containsExactly("项目决策情况", "项目过程情况", "项目产出情况", "项目效益情况");
    }

    @Test
    void theYunnanOutlineOf2022BeginsWithTheConclusion() {
        Outline yunnan = OutlineLibrary.read(own).find("yunnan-2022");
        assertThat(yunnan.sections()).extracting(Section::title).containsExactly("自评结论", "佐证材料");
        assertThat(yunnan.sections().getFirst().sections())
                .extracting(Section::title)
                .containsExactly("自评得分", "绩效目标完成情况", "存在的问题和原因分析", "下一步拟改进措施及有关建议");
    }

    @Test
    void theOutlinesOf2011AreThereForOldYears() {
        assertThat(OutlineLibrary.read(own).find("national-2011").sections())
                .extracting(Section::title)
                .containsExactly(
                        "项目概况", "项目资金使用及管理情况", "项目组织实施情况", "项目绩效情况", "其他需要说明的问题", "项目评价工作情况");
        assertThat(OutlineLibrary.read(own).find("national-2011-evaluation").sections()).hasSize(8);
    }

    @Test
    void everyOutlineHasRoomForEveryFieldOfProjectAndEvaluation() {
        for (Outline outline : OutlineLibrary.read(own).all()) {
            Set<String> keys =
                    outline.sections().stream()
                            .flatMap(Section::all)
                            .flatMap(section -> section.slots().stream())
                            .filter(slot -> slot.kind() == Slot.Kind.TEXT)
                            .map(Slot::key)
                            .collect(Collectors.toSet());
            assertThat(keys).as(outline.id()).containsAll(ReportTexts.fieldKeys());
        }
    }

    @Test
    void everyOutlineDrawsTheExecutionAndThePoints() {
        for (Outline outline : OutlineLibrary.read(own).all()) {
            assertThat(outline.sections().stream().flatMap(Section::all))
                    .as(outline.id())
                    .flatExtracting(Section::slots)
                    .extracting(Object::toString)
                    .contains("chart:timeline", "chart:classScores");
        }
    }

    @Test
    void randomReportsCanBeToldByEveryOutline() {
        RulePack pack = RulePackLibrary.read(own).find("");
        for (Report report : new RandomReports(17).next(50)) {
            ReportFigures figures = ReportFigures.of(report, pack);
            for (Outline outline : OutlineLibrary.read(own).all()) {
                ReportDocument document = ReportAssembler.assemble(figures, outline);
                long headings = outline.sections().stream().flatMap(Section::all).count();
                assertThat(document.headings()).as(outline.id()).hasSize((int) headings);
            }
        }
    }

    @Test
    void theClerksOwnOutlineJoinsTheBuiltInOnes() throws IOException {
        write(
                """
                { "id": "mine", "title": "本单位提纲", "source": "本单位", "documentTitle": "自评报告",
                  "sections": [ { "id": "a", "title": "情况", "slots": ["text:background"] } ] }
                """);
        assertThat(OutlineLibrary.read(own).find("mine").sections()).hasSize(1);
    }

    @Test
    void refusesABrokenOutlineWithFileLineAndReason() throws IOException {
        write(
                """
                { "id": "mine", "title": "x", "source": "x", "documentTitle": "x",
                  "sections": [
                    { "id": "a", "title": "x",
                      "slots": ["facts:nonsense"] } ] }
                """);
        assertThatThrownBy(() -> OutlineLibrary.read(own))
                .hasMessageContaining("mine.json第4行（sections[0].slots）：程序不会写“nonsense”");
        write(
                """
                { "id": "mine", "title": "x", "source": "x", "documentTitle": "x",
                  "sections": [ { "id": "a", "title": "x" },
                                { "id": "a", "title": "y" } ] }
                """);
        assertThatThrownBy(() -> OutlineLibrary.read(own)).hasMessageContaining("“a”写了两次");
    }

    private void write(String json) throws IOException {
        Files.createDirectories(own.resolve("outline"));
        Files.writeString(own.resolve("outline/mine.json"), json);
    }
}
