package ziping.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.evidence.Evidence;
import ziping.evidence.EvidenceCategory;
import ziping.execution.MonthFigure;
import ziping.execution.SpendingItem;
import ziping.finding.Issue;
import ziping.finding.IssueCategory;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationState;
import ziping.indicator.Direction;
import ziping.indicator.FrameworkRow;
import ziping.report.Report;
import ziping.report.document.Table;
import ziping.survey.AnswerOption;
import ziping.survey.CountingMethod;
import ziping.survey.Question;
import ziping.survey.Survey;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class AttachmentTablesTest {

    private final Report hall = FormSamples.hall();

    @Test
    void explainsEveryScoreWithALivingFormulaWhereThereIsOne() {
        Table table = ScoreDetailTable.of(FormSamples.figures(hall));
        LivingFormulas.check(table);
        assertThat(Grid.of(table).lines().skip(1))
                .satisfiesExactly(
                        row ->
                                assertThat(row)
                                        .startsWith(
                                                "预算执行率 1×3 | _ | 5,265,000.00 | 元 | 5,186,400.12 |"
                                                        + " 10 | ƒ9.85 | 全年执行数÷全年预算数×分值"),
                        row ->
                                assertThat(row)
                                        .startsWith(
                                                "产出指标 2×1 | 数量指标 2×1 | 受理事项 | ≥ | 136 | 项 | 140 |"
                                                        + " 30 | ƒ30.00"),
                        row ->
                                assertThat(row)
                                        .startsWith("进驻部门 | = | 18 | 个 | 16 | 20 | ƒ17.78")
                                        .contains("16÷18×20=17.78分")
                                        .endsWith("两个部门撤并。"),
                        row -> assertThat(row).contains("办事便利 | 定性 | 明显提升 | _ | 达成 | 30 | 28.00"),
                        row -> assertThat(row).contains("群众满意度 | ≥ | 95 | % | 96.5 | 10 | ƒ10.00"),
                        row -> assertThat(row).isEqualTo("总分 1×7 | ƒ100 | ƒ95.63 | 自评等级：优 1×3"));
    }

    @Test
    void scoresReverseIndicatorsInTheWorkbookAsTheProgramDoes() {
        Report reverse =
                hall.withIndicators(
                        hall.indicators().subList(0, 1).stream()
                                .map(i -> i.withDirection(Direction.AT_MOST))
                                .map(i -> i.withTarget("90").withActual("100"))
                                .map(i -> i.withPoints(Points.of("10")))
                                .toList());
        Table table = ScoreDetailTable.of(FormSamples.figures(reverse));
        LivingFormulas.check(table);
        assertThat(Grid.of(table)).contains("≤ | 90 | 项 | 100 | 10 | ƒ8.89");
    }

    @Test
    void workingPaperNamesFormulaSourceAndEvidence() {
        Report report =
                hall.withIndicators(
                                List.of(
                                        hall.indicators()
                                                .get(1)
                                                .withDataSource("进驻台账")
                                                .withCalculation("按月末在驻部门数计")))
                        .withEvidence(
                                List.of(
                                        evidence("e1", EvidenceCategory.RECORDS, "进驻台账", "i2"),
                                        evidence("e2", EvidenceCategory.APPROVAL, "立项批复", "i9")));
        assertThat(Grid.of(WorkingPaperTable.of(FormSamples.figures(report))).lines().skip(2))
                .singleElement()
                .asString()
                .contains("16÷18×20=17.78分")
                .endsWith("进驻台账/计算：按月末在驻部门数计 | 2.进驻台账");
    }

    @Test
    void numbersEvidenceByCategoryAndSaysWhatItSupports() {
        Report report =
                hall.withEvidence(
                        List.of(
                                evidence("e1", EvidenceCategory.RECORDS, "进驻台账", "i2"),
                                evidence("e2", EvidenceCategory.APPROVAL, "立项批复", "i9")));
        assertThat(Grid.of(EvidenceTable.of(report)))
                .isEqualTo(
                        """
                        序号 | 类别 | 材料名称 | 文号或编号 | 日期 | 支持的绩效指标 | 文件名 | 大小 | 备注
                        1 | 立项及批复文件 | 立项批复 | 昆财〔2025〕1号 | 2025年3月1日 | _ | a.pdf | 1.5 MB | _
                        2 | 业务台账、照片及其他 | 进驻台账 | 昆财〔2025〕1号 | 2025年3月1日 | 进驻部门 | a.pdf | 1.5 MB | _
                        """);
    }

    @Test
    void scoresTheFrameworkWithMergedLevels() {
        Report report =
                hall.withFramework(
                        List.of(
                                framework("决策", "项目立项", "立项依据充分性", "5", "5"),
                                framework("决策", "项目立项", "立项程序规范性", "5", "4"),
                                framework("过程", "资金管理", "预算执行率", "10", null)));
        Table table = FrameworkTable.of(report);
        LivingFormulas.check(table);
        assertThat(Grid.of(table))
                .isEqualTo(
                        """
                        一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标说明 | 分值 | 得分 | 评分说明
                        决策 2×1 | 项目立项 2×1 | 立项依据充分性 | 解释 | 要点 | 5 | 5.00 | 理由
                        立项程序规范性 | 解释 | 要点 | 5 | 4.00 | 理由
                        过程 | 资金管理 | 预算执行率 | 解释 | 要点 | 10 | _ | 理由
                        合计（未评完） 1×5 | ƒ20 | ƒ9.00 | _
                        """);
    }

    @Test
    void countsASurveyAndPrintsHowItWasCounted() {
        Report report = hall.withSurveys(List.of(survey(CountingMethod.SHARE)));
        Table table = SurveyTable.of(report).getFirst();
        LivingFormulas.check(table);
        assertThat(Grid.of(table))
                .isEqualTo(
                        """
                        序号 | 调查问题 | 满意 | 一般 | 不了解 | 有效作答 | 满意度
                        1 | 服务态度 | 90 | 10 | 18 | ƒ100 | ƒ90.00%
                        2 | 办事效率 | 80 | 20 | 18 | ƒ100 | ƒ80.00%
                        各问题平均 1×6 | ƒ85.00%
                        """);
        assertThat(table.notes())
                .containsExactly(
                        "注：1.调查情况：2025年11月3日至14日，现场问卷，发放120份，回收118份（回收率98.33%），有效118份（有效率100.00%）。",
                        "2.计算方法：满意度=满意人数÷有效作答人数，各问题结果取平均值，不了解不计入有效作答。");
        Table weighted =
                SurveyTable.of(report.withSurveys(List.of(survey(CountingMethod.WEIGHTED))))
                        .getFirst();
        LivingFormulas.check(weighted);
        assertThat(Grid.of(weighted)).contains("满意/100% | 一般/60% | 不了解").contains("ƒ96.00%");
    }

    @Test
    void printsTheQuestionnaireWithItsAnswers() {
        Table table =
                QuestionnaireTable.of(hall.withSurveys(List.of(survey(CountingMethod.SHARE))))
                        .getFirst();
        assertThat(table.title()).isEqualTo("满意度调查问卷（办事群众）");
        assertThat(Grid.of(table))
                .startsWith(
                        """
                        题号 | 问题 | 选项及作答情况
                        1 | 服务态度 | □满意　90人（76.27%）　　□一般　10人（8.47%）/□不了解　18人（15.25%）
                        """);
    }

    @Test
    void setsSourcesAndItemsSideBySideAndSaysWhenTheyDiffer() {
        Report report =
                hall.withSpendingItems(
                        List.of(
                                new SpendingItem(
                                        "s1",
                                        "网络租用",
                                        "30213",
                                        Money.of("5000000"),
                                        Money.of("5186000"),
                                        null,
                                        "")));
        Table table = FinalAccountsTable.of(report, MoneyUnit.WAN);
        LivingFormulas.check(table);
        assertThat(Grid.of(table))
                .contains("资金来源合计 | ƒ490.50 | ƒ36.00 | ƒ526.50 | ƒ518.64 | ƒ98.51% | — | _")
                .contains("网络租用 | — | — | 500.00 | 518.60 | ƒ103.72% | — | _")
                .contains("支出细项合计 | — | — | ƒ500.00 | ƒ518.60 | ƒ103.72% | — | _");
        assertThat(table.notes()).containsExactly("注：支出细项合计比全年执行数少400.12元，应核对后说明。");
    }

    @Test
    void weighsCostAgainstResultsWithoutInventingWorth() {
        assertThat(Grid.of(CostBenefitTable.of(hall, MoneyUnit.WAN)))
                .contains(
                        "成本 | 项目总成本（全年预算数、全年执行数） | 526.50 | 518.64 | ƒ98.51% | 节约7.86万元，成本节约率1.49%")
                .contains("产出 | 进驻部门 | =18个 | 16个 | 88.89% | 两个部门撤并。")
                .contains("效益 | 办事便利 | 明显提升 | 达成 | — | _")
                .contains("满意度 | 群众满意度 | ≥95% | 96.5% | 101.58% | _");
    }

    @Test
    void keepsTheRectificationLedgerHonest() {
        Report report =
                hall.withIssues(
                                List.of(
                                        new Issue(
                                                "q1",
                                                IssueCategory.FUNDS,
                                                null,
                                                "支出进度慢",
                                                "合同签订晚",
                                                Money.of("78600"),
                                                "",
                                                true),
                                        new Issue("q2", null, null, "台账不全", "", null, "", false)))
                        .withRecommendations(
                                List.of(
                                        new Recommendation(
                                                "m1",
                                                List.of("q1"),
                                                "按月调度",
                                                "财务科",
                                                "李某",
                                                LocalDate.of(2026, 6, 30),
                                                RecommendationState.UNDER_WAY,
                                                null)));
        assertThat(Grid.of(RectificationTable.of(report, MoneyUnit.WAN)).lines().skip(1))
                .containsExactly(
                        "1 | 自评 | 资金 | 支出进度慢 | 7.86 | 合同签订晚 | 是 | 按月调度 | 财务科 | 李某 | 2026年6月30日 |"
                                + " 进行中 | _ | _",
                        "2 | 自评 | _ | 台账不全 | _ | _ | 否 | _ | _ | _ | _ | _ | _ | _");
    }

    @Test
    void laysOutTheMonitoringFormForJuly() {
        Report report =
                hall.withMonths(
                        List.of(
                                new MonthFigure(3, null, Money.of("1000000")),
                                new MonthFigure(9, null, Money.of("900000"))));
        Table table = MonitoringTable.of(FormSamples.figures(report), MoneyUnit.WAN, 7);
        LivingFormulas.check(table);
        assertThat(table.subtitle()).isEqualTo("（2025年度1—7月）");
        assertThat(Grid.of(table))
                .isEqualTo(
                        """
                        项目名称 1×2 | 大厅运行维护 1×15
                        主管部门 1×2 | 示范区政务服务局 1×5 | 实施单位 1×5 | 示范区政务服务中心 1×5
                        项目资金/（万元） 5×2 | _ 1×2 | 年初预算数 | 1—7月执行数 | 1—7月执行率 | 全年预计执行数 1×10
                        年度资金总额 1×2 | 490.50 | 100.00 | ƒ20.39% | _ 1×10
                        其中：当年财政拨款 1×2 | 480.00 | _ | _ | _ 1×10
                        上年结转资金 1×2 | 10.00 | _ | _ | _ 1×10
                        其他资金 1×2 | 0.50 | _ | _ | _ 1×10
                        年度总体目标 1×2 | 保障大厅运行。 1×15
                        绩效指标 6×1 | 一级指标 2×1 | 二级指标 2×1 | 三级指标 2×1 | 年初设定指标值 2×1 | 1—7月执行情况 2×1 | 全年预计完成情况 2×1 | 偏差原因分析 1×6 | 完成目标可能性 1×3 | 备注 2×1
                        经费保障 | 制度保障 | 人员保障 | 硬件条件保障 | 其他 | 原因说明 | 确定能 | 有可能 | 完全不可能
                        产出指标 2×1 | 数量指标 2×1 | 受理事项 | ≥136项 | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _
                        进驻部门 | =18个 | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _
                        效益指标 | 社会效益指标 | 办事便利 | 明显提升 | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _
                        满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95% | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _ | _
                        """);
    }

    private static Evidence evidence(
            String id, EvidenceCategory category, String title, String indicator) {
        return new Evidence(
                id,
                category,
                title,
                "昆财〔2025〕1号",
                LocalDate.of(2025, 3, 1),
                "a.pdf",
                1_572_864,
                "",
                List.of(indicator),
                "");
    }

    private static FrameworkRow framework(
            String level1, String level2, String level3, String points, String score) {
        return new FrameworkRow(
                "", level1, level2, level3, "解释", "要点", Points.of(points), Points.of(score), "理由");
    }

    private static Survey survey(CountingMethod method) {
        return new Survey(
                "v1",
                "办事群众",
                "现场问卷",
                LocalDate.of(2025, 11, 3),
                LocalDate.of(2025, 11, 14),
                120,
                118,
                118,
                method,
                List.of(
                        new AnswerOption("满意", new BigDecimal(100), true, true),
                        new AnswerOption("一般", new BigDecimal(60), false, true),
                        new AnswerOption("不了解", null, false, false)),
                List.of(
                        new Question("k1", "服务态度", List.of(90, 10, 18)),
                        new Question("k2", "办事效率", List.of(80, 20, 18))),
                "",
                "");
    }
}
