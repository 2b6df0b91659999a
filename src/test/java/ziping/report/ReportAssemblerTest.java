package ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.evaluation.EvaluationBuilder;
import ziping.exchange.Sample;
import ziping.finding.IssueBuilder;
import ziping.finding.RecommendationBuilder;
import ziping.indicator.Direction;
import ziping.indicator.IndicatorBuilder;
import ziping.project.FundingSource;
import ziping.project.FundingSourceBuilder;
import ziping.project.Project;
import ziping.project.ProjectBuilder;
import ziping.project.UnitBuilder;
import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Cell;
import ziping.report.document.Chart;
import ziping.report.document.Heading;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.outline.Outline;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;
import ziping.value.Money;
import ziping.value.Points;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ReportAssemblerTest {

    private static final Path NONE = Path.of("none");

    @Test
    void numbersHeadingsAsTheOutlineHasThem() {
        assertThat(assemble(Report.of(Project.named("业务费", 2019))).headings())
                .extracting(Heading::text)
                .startsWith("摘要", "一、项目基本情况", "（一）项目立项背景", "（二）项目立项依据")
                .contains("二、绩效评价工作情况", "（五）绩效评价的局限性", "五、附件");
    }

    @Test
    void saysOfEachEmptySectionWhatBelongsThere() {
        ReportDocument document = assemble(Report.of(Project.named("业务费", 2019)));
        assertThat(texts(document, Paragraph.Kind.MISSING))
                .anyMatch(t -> t.startsWith("【本节尚未填写，应写明：项目要解决的问题"))
                .anyMatch(t -> t.contains("年初预算数；全年预算数；实际到位资金；全年执行数"));
        assertThat(texts(document, Paragraph.Kind.GENERATED)).noneMatch(t -> t.contains("null"));
    }

    @Test
    void writesMoneySentencesFromTheData() {
        assertThat(texts(assemble(sound()), Paragraph.Kind.GENERATED))
                .contains(
                        "2025年，项目年初预算数480.00万元，调整数36.00万元，全年预算数516.00万元，"
                                + "实际到位资金516.00万元，资金到位率100%。",
                        "截至2025年12月31日，项目全年执行数508.64万元，" + "预算执行率（全年执行数÷全年预算数）98.57%，结转结余7.36万元。");
    }

    @Test
    void concludesWithScoreAndGrade() {
        assertThat(texts(assemble(sound()), Paragraph.Kind.GENERATED))
                .contains("经自评，项目得分99.86分，等级为“优”。其中，预算执行率得9.86分（分值10分），产出指标得90分（分值90分）。");
    }

    @Test
    void putsTheClerksWordsInTheirSectionAndKeepsTheDraftBack() {
        Report report = sound().withTexts(List.of(new ReportText("conclusion", "结论一。\n\n  结论二。 ")));
        ReportDocument document = assemble(report);
        assertThat(texts(document, Paragraph.Kind.WRITTEN)).contains("结论一。", "结论二。");
        assertThat(texts(document, Paragraph.Kind.GENERATED))
                .filteredOn(t -> t.startsWith("经自评"))
                .as("only in the summary, which the clerk has not written")
                .hasSize(1);
    }

    @Test
    void saysThatThereIsNothingElseUntilTheClerkHasSomething() {
        Outline national = OutlineLibrary.read(NONE).find("national-2020");
        Report report = sound();
        assertThat(texts(assemble(report, national), Paragraph.Kind.GENERATED)).contains("无。");
        Report noted = ReportTexts.with(report, "otherNotes", "另有一笔尾款。");
        assertThat(texts(assemble(noted, national), Paragraph.Kind.GENERATED)).doesNotContain("无。");
        assertThat(texts(assemble(noted, national), Paragraph.Kind.WRITTEN)).contains("另有一笔尾款。");
    }

    @Test
    void letsTheClerkTakeOverAGeneratedPassage() {
        Report report =
                sound().withTexts(
                                List.of(
                                        new ReportText(
                                                ReportAssembler.takeOverKey("execution"),
                                                "自己写的执行情况。")));
        ReportDocument document = assemble(report);
        assertThat(texts(document, Paragraph.Kind.WRITTEN)).contains("自己写的执行情况。");
        assertThat(texts(document, Paragraph.Kind.GENERATED))
                .noneMatch(t -> t.startsWith("截至2025年"));
    }

    @Test
    void keepsIssuesAndRecommendationsApartAndNamesWhatTheyLack() {
        Report report =
                sound().withIssues(List.of(IssueBuilder.builder().description("进度滞后").build()))
                        .withRecommendations(
                                List.of(RecommendationBuilder.builder().measure("按月调度").build()));
        ReportDocument document = assemble(report);
        assertThat(texts(document, Paragraph.Kind.GENERATED)).contains("1.进度滞后。", "1.按月调度。");
        assertThat(texts(document, Paragraph.Kind.MISSING))
                .contains("【未填写：第1项问题的原因】", "【未填写：第1项措施的责任人；第1项措施的完成时限；第1项措施对应的问题】");
    }

    @Test
    void doesNotInventAGradeForAStatedScore() {
        Report report =
                Report.of(Project.named("业务费", 2019))
                        .withEvaluation(
                                EvaluationBuilder.builder().statedScore(Points.of("90")).build());
        assertThat(texts(assemble(report), Paragraph.Kind.MISSING))
                .anyMatch(t -> t.contains("90分没有评分表支撑") && t.contains("“优”"));
    }

    @Test
    void listsExactlyTheAttachmentsThatFollow() {
        ReportDocument document = assemble(sound());
        List<String> listed =
                document.blocks().stream()
                        .filter(AttachmentList.class::isInstance)
                        .flatMap(b -> ((AttachmentList) b).titles().stream())
                        .toList();
        assertThat(listed).isNotEmpty();
        assertThat(texts(document, Paragraph.Kind.ATTACHMENT_LABEL)).hasSize(listed.size());
    }

    @Test
    void printsEachAttachmentUnderTheTitleOfTheList() {
        List<Block> blocks = assemble(Sample.DEMO_2025.report()).blocks();
        List<String> listed =
                blocks.stream()
                        .filter(AttachmentList.class::isInstance)
                        .flatMap(b -> ((AttachmentList) b).titles().stream())
                        .toList();
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph p
                    && p.kind() == Paragraph.Kind.ATTACHMENT_LABEL
                    && blocks.get(i + 1) instanceof Table table) {
                printed.add(table.title());
            }
        }
        assertThat(listed).contains("成本效益分析报告", "调查问卷（受益人群）", "项目支出绩效自评表");
        assertThat(printed).isEqualTo(listed);
        assertThat(blocks)
                .filteredOn(b -> b instanceof Table t && t.isForm())
                .as("what follows the first table of an attachment stands under a caption")
                .hasSameSizeAs(listed);
    }

    @Test
    void doesNotSayAgainBelowATableWhatStandsBeforeIt() {
        assertThat(assemble(Sample.DEMO_2025.report()).blocks())
                .filteredOn(b -> b instanceof Table t && t.id().startsWith("survey"))
                .hasSize(2)
                .allSatisfy(b -> assertThat(((Table) b).notes()).isEmpty());
    }

    @Test
    void showsTablesOnlyWhereThereIsSomethingToShow() {
        assertThat(tables(assemble(Report.of(Project.named("业务费", 2019))))).isEmpty();
        assertThat(tables(assemble(sound()))).contains("funds", "targets", "scores", "classScores");
    }

    @Test
    void drawsWhatIsScoredAndLeavesOutWhatHasNoFigures() {
        assertThat(charts(assemble(sound()))).containsExactly("classScores");
        assertThat(charts(assemble(Report.of(Project.named("业务费", 2019))))).isEmpty();
    }

    private static List<String> charts(ReportDocument document) {
        return document.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(b -> ((Chart) b).id())
                .toList();
    }

    @Test
    void leavesReasonsThatTheTextTellsOutOfTheUprightFundsTable() {
        FundingSource fund = sound().funds().getFirst().withAdjustmentReason("增加开放日");

        ReportDocument document = assemble(sound().withFunds(List.of(fund)));

        assertThat(texts(document, Paragraph.Kind.GENERATED)).anyMatch(p -> p.contains("增加开放日"));
        assertThat(cells(document, "funds")).contains("结转结余").doesNotContain("增加开放日", "调整及执行说明");
    }

    private static List<String> cells(ReportDocument document, String table) {
        return document.blocks().stream()
                .filter(b -> b instanceof Table t && t.id().equals(table))
                .flatMap(b -> ((Table) b).cells().stream())
                .map(Cell::text)
                .toList();
    }

    private static Report sound() {
        Project project =
                ProjectBuilder.builder()
                        .name("便民服务大厅运行维护")
                        .year(2025)
                        .implementer("示范区政务服务中心")
                        .build();
        return ReportBuilder.builder()
                .project(project)
                .unit(UnitBuilder.builder().name("示范区政务服务中心").build())
                .funds(
                        List.of(
                                FundingSourceBuilder.builder()
                                        .source(FundingSource.FISCAL)
                                        .initial(Money.fromWan("480"))
                                        .adjustment(Money.fromWan("36"))
                                        .received(Money.fromWan("516"))
                                        .spent(Money.fromWan("508.64"))
                                        .build()))
                .indicators(
                        List.of(
                                IndicatorBuilder.builder()
                                        .level1("产出指标")
                                        .level2("数量指标")
                                        .name("受理事项")
                                        .direction(Direction.AT_LEAST)
                                        .target("136")
                                        .unit("项")
                                        .actual("136")
                                        .points(Points.of("90"))
                                        .build()))
                .evaluation(EvaluationBuilder.builder().date(LocalDate.of(2026, 4, 20)).build())
                .build();
    }

    private static ReportDocument assemble(Report report) {
        return assemble(report, OutlineLibrary.read(NONE).find(""));
    }

    private static ReportDocument assemble(Report report, Outline outline) {
        ReportFigures figures = ReportFigures.of(report, RulePackLibrary.read(NONE).find(""));
        return ReportAssembler.assemble(figures, outline);
    }

    private static List<String> texts(ReportDocument document, Paragraph.Kind kind) {
        return document.blocks().stream()
                .filter(b -> b instanceof Paragraph p && p.kind() == kind)
                .map(b -> ((Paragraph) b).text())
                .toList();
    }

    private static List<String> tables(ReportDocument document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(b -> ((Table) b).id())
                .toList();
    }
}
