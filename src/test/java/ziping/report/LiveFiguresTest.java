package ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.indicator.Direction;
import ziping.indicator.IndicatorBuilder;
import ziping.project.FundingSourceBuilder;
import ziping.project.ProjectBuilder;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;
import ziping.report.form.EvaluationForm;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;
import ziping.value.Money;
import ziping.value.Points;

import java.nio.file.Path;
import java.util.List;

class LiveFiguresTest {
    private static final Path NONE = Path.of("none");
    private final LiveFigures live = new LiveFigures(figures(report()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    全年执行数〔全年执行数〕。           | 全年执行数508.64万元。
                    〔全年执行数，元〕                   | 5086400.12元
                    〔全年执行数，万元，1位〕            | 508.6万元
                    〔全年执行数，亿元，4位小数〕        | 0.0509亿元
                    〔全年执行数：大写〕                 | 伍佰零捌万陆仟肆佰元壹角贰分
                    〔预算执行率〕和〔预算执行率，0位〕  | 98.57%和99%
                    〔自评得分〕，等级为“〔自评等级〕”   | 99.86分，等级为“优”
                    〔产出指标得分〕                     | 90.00分
                    〔年度〕〔项目名称〕                 | 2025年度大厅运行维护
                    〔满意度〕                           | 〔满意度〕
                    〔实际到位资金〕                     | 【未填写：实际到位资金】
                    昆财绩〔2025〕3号                    | 昆财绩〔2025〕3号
                    〔预算执行率，万元〕                 | 〔预算执行率，万元〕
                    〔全年执行〕                         | 〔全年执行〕
                    """)
    void putsFiguresIntoSentences(String text, String resolved) {
        assertThat(live.resolve(text)).isEqualTo(resolved);
    }

    @Test
    void everyFigureOfTheMenuCanBeInserted() {
        for (LiveFigures.Entry entry : live.entries()) {
            assertThat(live.resolve(entry.token())).as(entry.name()).doesNotContain("〔");
        }
    }

    @Test
    void offersEachFigureWithMeaningAndValueForAMenu() {
        assertThat(live.entries())
                .allMatch(entry -> !entry.meaning().isBlank())
                .filteredOn(entry -> entry.name().equals("全年预算数"))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.token()).isEqualTo("〔全年预算数〕");
                            assertThat(entry.value().text()).isEqualTo("516.00万元");
                        });
    }

    @Test
    void documentAndWorkbookShowTheFiguresOfNow() {
        Report report =
                report().withTexts(List.of(new ReportText("experience", "全年支出〔全年执行数〕。")))
                        .withIndicators(
                                report().indicators().stream()
                                        .map(i -> i.withReason("支出〔全年执行数，元〕"))
                                        .toList());
        ReportDocument document =
                ReportAssembler.assemble(
                        figures(report), OutlineLibrary.read(NONE).find("kunming"));
        assertThat(document.blocks())
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text())
                .contains("全年支出508.64万元。");
        assertThat(
                        WorkbookAssembler.assemble(figures(report), EvaluationForm.ALL.getFirst())
                                .sheets()
                                .getFirst()
                                .table()
                                .cells())
                .anyMatch(cell -> cell.text().equals("支出5086400.12元"));
    }

    private static Report report() {
        return ReportBuilder.builder()
                .project(ProjectBuilder.builder().name("大厅运行维护").year(2025).build())
                .funds(
                        List.of(
                                FundingSourceBuilder.builder()
                                        .source("当年财政拨款")
                                        .initial(Money.of("4800000"))
                                        .adjustment(Money.of("360000"))
                                        .spent(Money.of("5086400.12"))
                                        .build()))
                .indicators(
                        List.of(
                                IndicatorBuilder.builder()
                                        .level1("产出指标")
                                        .level2("数量指标")
                                        .name("受理事项")
                                        .direction(Direction.AT_LEAST)
                                        .target("136")
                                        .actual("136")
                                        .points(Points.of("90"))
                                        .build()))
                .build();
    }

    private static ReportFigures figures(Report report) {
        return ReportFigures.of(report, RulePackLibrary.read(NONE).find(""));
    }
}
