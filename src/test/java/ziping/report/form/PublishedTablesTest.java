package ziping.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.project.FundingSource;
import ziping.project.FundingSourceBuilder;
import ziping.project.GoalBuilder;
import ziping.project.ProjectBuilder;
import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.document.Cell;
import ziping.value.Money;
import ziping.value.Points;

import java.util.List;
import java.util.stream.Collectors;

/** Tables that other units have published, typed in and printed again. */
class PublishedTablesTest {

    @Test
    void printsTheShanghaiTableOf2022AsPublishedButWithTheRightRate() {
        Report report =
                ReportBuilder.builder()
                        .project(
                                ProjectBuilder.builder()
                                        .name("普陀体育中心与委托运营方结算费用")
                                        .year(2022)
                                        .department("上海市普陀区体育局")
                                        .implementer("上海市普陀区体育事业管理中心")
                                        .build())
                        .goals(List.of(GoalBuilder.builder().actual("与委托运营方的费用已结清。").build()))
                        .funds(
                                List.of(
                                        fund(FundingSource.FISCAL, "250000", "215457.60"),
                                        fund(FundingSource.CARRIED_OVER, "0", "0"),
                                        fund(FundingSource.OTHER, "0", "0")))
                        .indicators(
                                List.of(
                                        number("产出指标", "数量指标", "结算完成率", Direction.EQUAL, "10"),
                                        number("产出指标", "质量指标", "合同结算条款完成率", Direction.EQUAL, "20"),
                                        IndicatorBuilder.builder()
                                                .level1("产出指标")
                                                .level2("时效指标")
                                                .name("费用结算及时性")
                                                .direction(Direction.QUALITATIVE)
                                                .target("及时")
                                                .actual("及时")
                                                .grade(QualitativeGrade.ACHIEVED)
                                                .points(Points.of("20"))
                                                .score(Points.of("20"))
                                                .build(),
                                        number("效益指标", "社会效益指标", "委托合同完成率", Direction.EQUAL, "30"),
                                        number(
                                                        "满意度指标",
                                                        "服务对象满意度指标",
                                                        "场馆开放满意度",
                                                        Direction.AT_LEAST,
                                                        "10")
                                                .withTarget("90%")))
                        .build();
        assertThat(words("central-yuan-compact", report))
                .isEqualTo(
                        "项目名称 普陀体育中心与委托运营方结算费用 主管部门 上海市普陀区体育局 实施单位 上海市普陀区体育事业管理中心 "
                                + "项目资金（元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分 "
                                + "年度资金总额 250,000.00 250,000.00 215,457.60 10 86.18% 8.62 "
                                + "其中：当年财政拨款 250,000.00 250,000.00 215,457.60 — 86.18% — "
                                + "上年结转资金 0.00 0.00 0.00 — — 其他资金 0.00 0.00 0.00 — — "
                                + "年度总体目标 预期目标 实际完成情况 与委托运营方的费用已结清。 "
                                + "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 "
                                + "产出指标 数量指标 结算完成率 =100% 100% 10 10.00 "
                                + "质量指标 合同结算条款完成率 =100% 100% 20 20.00 "
                                + "时效指标 费用结算及时性 及时 及时 20 20.00 "
                                + "效益指标 社会效益指标 委托合同完成率 =100% 100% 30 30.00 "
                                + "满意度指标 服务对象满意度指标 场馆开放满意度 ≥90% 100% 10 10.00 总分 100 98.62");
    }

    @Test
    void printsTheSichuanBlankOf2023AsPublished() {
        Report report =
                ReportBuilder.builder()
                        .project(
                                ProjectBuilder.builder()
                                        .code("51000021R000000019951")
                                        .name("工资性支出")
                                        .year(2023)
                                        .department("青神县发展和改革局本级")
                                        .implementer("青神县发展和改革局")
                                        .build())
                        .funds(
                                List.of(
                                        fund(FundingSource.FISCAL, "2389300", "2518900")
                                                .withAdjustment(Money.of("129600"))))
                        .indicators(
                                List.of(
                                        number("产出指标", "数量指标", "发放（缴纳）覆盖率", Direction.EQUAL, "60")
                                                .withActual(""),
                                        number(
                                                        "效益指标",
                                                        "社会效益指标",
                                                        "足额保障率（参保率）",
                                                        Direction.EQUAL,
                                                        "30")
                                                .withActual("")))
                        .build();
        assertThat(words("sichuan", report))
                .startsWith("项目名称 51000021R000000019951-工资性支出 主管部门 青神县发展和改革局本级 实施单位（盖章） 青神县发展和改革局 ")
                .contains(
                        "总额 238.93 251.89 251.89 100.00% 10 10.00 其中：财政资金 238.93 251.89 251.89"
                                + " 100.00% / / 财政专户管理资金 / / 单位资金 / / 其他资金 / / ")
                .contains(
                        "产出指标 数量指标 发放（缴纳）覆盖率 = 100 % 60 效益指标 社会效益指标 足额保障率（参保率） = 100 % 30 合计 100"
                                + " 评价结论");
    }

    private static Indicator number(
            String level1, String level2, String name, Direction direction, String points) {
        return IndicatorBuilder.builder()
                .level1(level1)
                .level2(level2)
                .name(name)
                .direction(direction)
                .target("100%")
                .actual("100%")
                .points(Points.of(points))
                .build();
    }

    private static FundingSource fund(String source, String initial, String spent) {
        return FundingSourceBuilder.builder()
                .source(source)
                .initial(Money.of(initial))
                .spent(Money.of(spent))
                .build();
    }

    /** Everything printed, in reading order. */
    private static String words(String form, Report report) {
        return EvaluationForm.find(form)
                .orElseThrow()
                .table(FormSamples.figures(report))
                .cells()
                .stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "))
                .replace("\n", ""); // a published text knows no lines within cells
    }
}
