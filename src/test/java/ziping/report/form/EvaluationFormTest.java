package ziping.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Table;
import ziping.value.MoneyUnit;

import java.util.stream.Stream;

class EvaluationFormTest {

    @Test
    void laysOutTheCentralFormCellByCell() {
        Table table = form("central", FormSamples.hall());
        assertThat(table.title()).isEqualTo("项目支出绩效自评表");
        assertThat(table.subtitle()).isEqualTo("（2025年度）");
        assertThat(Grid.of(table))
                .isEqualTo(
                        """
                        项目名称 1×2 | 大厅运行维护 1×7
                        主管部门 1×2 | 示范区政务服务局 1×3 | 实施单位 | 示范区政务服务中心 1×3
                        项目资金/（万元） 5×2 | _ | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                        年度资金总额 | ƒ490.50 | ƒ526.50 | ƒ518.64 | 10 | ƒ98.51% | ƒ9.85
                        其中：当年财政拨款 | 480.00 | 516.00 | 508.64 | — | ƒ98.57% | —
                        上年结转资金 | 10.00 | 10.00 | 10.00 | — | ƒ100.00% | —
                        其他资金 | 0.50 | 0.50 | _ | — | _ | —
                        年度总体目标 2×1 | 预期目标 1×4 | 实际完成情况 1×4
                        保障大厅运行。 1×4 | 大厅运行正常。 1×4
                        绩效指标 11×1 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
                        产出指标 5×1 | 数量指标 2×1 | 受理事项 | ≥136项 | 140项 | 30 | 30.00 | _
                        进驻部门 | =18个 | 16个 | 20 | 17.78 | 两个部门撤并。
                        质量指标 | _ | _ | _ | _ | _ | _
                        时效指标 | _ | _ | _ | _ | _ | _
                        成本指标 | _ | _ | _ | _ | _ | _
                        效益指标 4×1 | 经济效益指标 | _ | _ | _ | _ | _ | _
                        社会效益指标 | 办事便利 | 明显提升 | 达成 | 30 | 28.00 | _
                        生态效益指标 | _ | _ | _ | _ | _ | _
                        可持续影响指标 | _ | _ | _ | _ | _ | _
                        满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95% | 96.5% | 10 | 10.00 | _
                        总分 1×6 | ƒ100 | ƒ95.63 | _
                        """);
    }

    @Test
    void laysOutTheYunnanFormCellByCell() {
        Table table = form("yunnan-compact", FormSamples.hall());
        assertThat(table.title()).isEqualTo("2025年度项目支出绩效自评表");
        assertThat(table.leftNote()).isEqualTo("部门：示范区政务服务局");
        assertThat(table.rightNote()).isEqualTo("公开14表");
        assertThat(table.notes()).hasSize(4);
        assertThat(Grid.of(table))
                .isEqualTo(
                        """
                        项目名称 1×2 | 大厅运行维护 1×9
                        主管部门 1×2 | 示范区政务服务局 1×5 | 实施单位 | 示范区政务服务中心 1×3
                        项目资金/（元） 5×2 | _ | 年初预算数 | 全年预算数 1×3 | 全年执行数 | 分值 | 执行率 | 得分
                        年度资金总额 | ƒ4,905,000.00 | ƒ5,265,000.00 1×3 | ƒ5,186,400.12 | 10 | ƒ98.51% | ƒ9.85
                        其中：当年财政拨款 | 4,800,000.00 | 5,160,000.00 1×3 | 5,086,400.12 | — | ƒ98.57% | —
                        上年结转资金 | 100,000.00 | 100,000.00 1×3 | 100,000.00 | — | ƒ100.00% | —
                        其他资金 | 5,000.00 | 5,000.00 1×3 | _ | — | _ | —
                        年度总体目标 2×1 | 预期目标 1×6 | 实际完成情况 1×4
                        保障大厅运行。 1×6 | 大厅运行正常。 1×4
                        绩效指标 6×1 | 一级指标 2×1 | 二级指标 2×1 | 三级指标 2×1 | 年度指标值 1×3 | 实际完成值 2×1 | 分值 2×1 | 得分 2×1 | 偏差原因分析及改进措施 2×1
                        指标性质 | 指标值 | 度量单位
                        产出指标 2×1 | 数量指标 2×1 | 受理事项 | ≥ | 136 | 项 | 140 | 30 | 30.00 | _
                        进驻部门 | = | 18 | 个 | 16 | 20 | 17.78 | 两个部门撤并。
                        效益指标 | 社会效益指标 | 办事便利 | 定性 | 明显提升 | _ | 达成 | 30 | 28.00 | _
                        满意度指标 | 服务对象满意度指标等 | 群众满意度 | ≥ | 95 | % | 96.5 | 10 | 10.00 | _
                        其他需要说明事项 1×2 | 其他资金来源：事业收入。 1×9
                        总分 1×8 | ƒ100 | ƒ95.63 | 优
                        """);
    }

    @Test
    void laysOutTheSichuanFormCellByCell() {
        Table table = form("sichuan", FormSamples.hall());
        assertThat(table.title()).isEqualTo("部门预算项目支出绩效自评表");
        assertThat(table.leftNote()).isEqualTo("报表编号：510000_0013zp");
        assertThat(Grid.of(table))
                .isEqualTo(
                        """
                        项目名称 | 530102X1-大厅运行维护 1×10
                        主管部门 | 示范区政务服务局 1×4 | 实施单位（盖章） 1×2 | 示范区政务服务中心 1×4
                        项目基本情况 3×1 | 1.项目年度目标完成情况 2×2 | 项目年度目标 1×4 | 年度目标完成情况 1×4
                        保障大厅运行。 1×4 | 大厅运行正常。 1×4
                        2.项目实施内容及过程概述 1×2 | 运行和维护大厅。 1×8
                        预算执行情况（10分） 6×1 | 年度预算数（万元） 1×2 | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 1×2 | 权重 | 得分 | 原因
                        总额 1×2 | ƒ490.50 | ƒ526.50 | ƒ518.64 | ƒ98.51% 1×2 | 10 | ƒ9.85 | _ 5×1
                        其中：财政资金 1×2 | 490.00 | 526.00 | 518.64 | ƒ98.60% 1×2 | / | /
                        财政专户管理资金 1×2 | _ | _ | _ | _ 1×2 | / | /
                        单位资金 1×2 | 0.50 | 0.50 | _ | _ 1×2 | / | /
                        其他资金 1×2 | _ | _ | _ | _ 1×2 | / | /
                        绩效指标（90分） 5×1 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
                        产出指标 2×1 | 数量指标 2×1 | 受理事项 | ≥ | 136 | 项 | 140 | 30 | 30.00 | _
                        进驻部门 | = | 18 | 个 | 16 | 20 | 17.78 | 两个部门撤并。
                        效益指标 | 社会效益指标 | 办事便利 | 定性 | 明显提升 | _ | 达成 | 30 | 28.00 | _
                        满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 95 | % | 96.5 | 10 | 10.00 | _
                        合计 1×8 | ƒ100 | ƒ95.63 | _
                        评价结论 | 经自评，项目得分95.63分，等级为“优”。其中，预算执行率得9.85分（分值10分），产出指标得47.78分（分值50分），效益指标得28分（分值30分），满意度指标得10分（分值10分）。 1×10
                        存在问题 | _ 1×10
                        改进措施 | _ 1×10
                        项目负责人：张三丰 1×5 | 财务负责人： 1×6
                        """);
    }

    @Test
    void anEmptyReportGivesTheBlankOfTheForm() {
        assertThat(Grid.of(form("central", Report.of(Project.named("业务费", 2019)))))
                .contains("年度资金总额 | _ | _ | _ | 10 | _ | _\n")
                .contains("其中：当年财政拨款 | _ | _ | _ | — | _ | —\n")
                .contains("绩效指标 10×1")
                .endsWith("满意度指标 | 服务对象满意度指标 | _ | _ | _ | _ | _ | _\n总分 1×6 | 100 | _ | _\n");
    }

    @Test
    void printsNoTotalWhileAnIndicatorIsNotScored() {
        Report hall = FormSamples.hall();
        Report unscored =
                hall.withIndicators(
                        hall.indicators().stream()
                                .map(i -> i.withActual("").withGrade(null).withScore(null))
                                .toList());
        assertThat(Grid.of(form("yunnan", unscored))).endsWith("总分 1×8 | ƒ100 | _ | _\n");
    }

    @Test
    void putsCostFirstWhereItIsAClassOfItsOwn() {
        Report hall = FormSamples.hall();
        Report cost =
                hall.withIndicators(
                        Stream.concat(
                                        hall.indicators().stream(),
                                        Stream.of(
                                                hall.indicators()
                                                        .getFirst()
                                                        .withId("c")
                                                        .withLevel1("成本指标")
                                                        .withLevel2("经济成本指标")))
                                .toList());
        assertThat(Grid.of(form("central", cost)).lines().skip(10))
                .startsWith("成本指标 3×1 | 经济成本指标 | 受理事项 | ≥136项 | 140项 | 30 | 30.00 | _")
                .noneMatch(line -> line.startsWith("成本指标 | _"));
    }

    @Test
    void everyInputCellSaysWhereItsValueComesFrom() {
        Table table = form("central", FormSamples.hall());
        assertThat(table.cells())
                .filteredOn(cell -> cell.text().equals("508.64"))
                .extracting(cell -> cell.place())
                .containsExactly("fund:f1:spent");
        assertThat(table.cells())
                .filteredOn(cell -> cell.text().equals("17.78"))
                .extracting(cell -> cell.place())
                .containsExactly("indicator:i2:score");
    }

    @Test
    void explainsWhenRoundedPartsDoNotAddUpToTheRoundedTotal() {
        Report hall = FormSamples.hall();
        Report report =
                hall.withFunds(
                        hall.funds().stream()
                                .map(
                                        f ->
                                                f.withSpent(null)
                                                        .withInitial(
                                                                ziping.value.Money.of("33.40")))
                                .map(f -> f.withAdjustment(null))
                                .toList());
        assertThat(form("central", report).notes())
                .containsExactly(
                        "注：各项金额分别四舍五入到0.01万元，列示数之和与合计数的尾差：“年初预算数”相差0.01万元、“全年预算数”相差0.01万元。");
        assertThat(form("central-yuan", report).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "central",
                "central-yuan-compact",
                "yunnan",
                "yunnan-wan-compact",
                "sichuan",
                "sichuan-yuan-full"
            })
    void randomReportsFillEveryFormWithoutGapsAndWithTheirOwnFigures(String id) {
        for (Report report : new RandomReports(14).next(50)) {
            ReportFigures figures = FormSamples.figures(report);
            EvaluationForm form = EvaluationForm.find(id).orElseThrow();
            Table table = form.table(figures);
            assertCovered(table);
            LivingFormulas.check(table);
            assertShows(table, form.unit(), figures.total());
        }
    }

    @Test
    void knowsFormsByIdAndModifiers() {
        assertThat(EvaluationForm.find("yunnan").orElseThrow().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(EvaluationForm.find("yunnan-wan").orElseThrow().unit()).isEqualTo(MoneyUnit.WAN);
        assertThat(EvaluationForm.find("beijing")).isEmpty();
        assertThat(EvaluationForm.find("central-blue")).isEmpty();
    }

    static void assertCovered(Table table) {
        int[][] taken = new int[table.rows()][table.columns()];
        table.cells()
                .forEach(
                        cell -> {
                            for (int r = 0; r < cell.rowSpan(); r++) {
                                for (int c = 0; c < cell.columnSpan(); c++) {
                                    taken[cell.row() + r][cell.column() + c]++;
                                }
                            }
                        });
        assertThat(Stream.of(taken).flatMapToInt(row -> java.util.Arrays.stream(row)).toArray())
                .containsOnly(1);
    }

    private static void assertShows(Table table, MoneyUnit unit, FundingSource total) {
        Stream.of(total.initial(), total.budget(), total.spent())
                .map(unit::text)
                .forEach(text -> assertThat(table.cells()).anyMatch(c -> c.text().equals(text)));
    }

    private static Table form(String id, Report report) {
        return EvaluationForm.find(id).orElseThrow().table(FormSamples.figures(report));
    }
}
