package ziping.report.form;

import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.project.FundingSource;
import ziping.project.Goal;
import ziping.project.ProjectBuilder;
import ziping.project.UnitBuilder;
import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.ReportFigures;
import ziping.template.RulePackLibrary;
import ziping.value.Money;
import ziping.value.Points;

import java.nio.file.Path;
import java.util.List;

/** A small report with every kind of row, and figures by the rules of 财预〔2020〕10号. */
final class FormSamples {

    private FormSamples() {}

    static Report hall() {
        return ReportBuilder.builder()
                .id("hall")
                .unit(UnitBuilder.builder().name("示范区政务服务中心").build())
                .project(
                        ProjectBuilder.builder()
                                .name("大厅运行维护")
                                .year(2025)
                                .code("530102X1")
                                .department("示范区政务服务局")
                                .leader("张三丰")
                                .content("运行和维护大厅。")
                                .build())
                .goals(List.of(new Goal("g1", null, "保障大厅运行。", "大厅运行正常。")))
                .funds(
                        List.of(
                                fund("f1", "当年财政拨款", "4800000", "360000", "5086400.12"),
                                fund("f2", "上年结转资金", "100000", null, "100000"),
                                fund("f3", "事业收入", "5000", null, null)))
                .indicators(
                        List.of(
                                indicator("i1", "产出指标", "数量指标", "受理事项", Direction.AT_LEAST)
                                        .withTarget("136")
                                        .withUnit("项")
                                        .withActual("140")
                                        .withPoints(Points.of("30")),
                                indicator("i2", "产出指标", "数量指标", "进驻部门", Direction.EQUAL)
                                        .withTarget("18个")
                                        .withActual("16个")
                                        .withPoints(Points.of("20"))
                                        .withReason("两个部门撤并。"),
                                indicator("i3", "效益指标", "社会效益指标", "办事便利", Direction.QUALITATIVE)
                                        .withTarget("明显提升")
                                        .withGrade(QualitativeGrade.ACHIEVED)
                                        .withPoints(Points.of("30"))
                                        .withScore(Points.of("28")),
                                indicator("i4", "满意度指标", "服务对象满意度指标", "群众满意度", Direction.AT_LEAST)
                                        .withTarget("95%")
                                        .withActual("96.5%")
                                        .withPoints(Points.of("10"))))
                .build();
    }

    static ReportFigures figures(Report report) {
        return ReportFigures.of(report, RulePackLibrary.read(Path.of("none")).find(""));
    }

    private static Indicator indicator(
            String id, String level1, String level2, String name, Direction direction) {
        return IndicatorBuilder.builder()
                .id(id)
                .level1(level1)
                .level2(level2)
                .name(name)
                .direction(direction)
                .build();
    }

    private static FundingSource fund(
            String id, String source, String initial, String adjustment, String spent) {
        return new FundingSource(
                id, source, Money.of(initial), Money.of(adjustment), null, Money.of(spent), "", "");
    }
}
