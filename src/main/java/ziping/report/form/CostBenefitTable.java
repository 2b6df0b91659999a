package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * 成本效益分析: what the project cost against plan, and what it brought: outputs, benefits, satisfaction.
 * Benefits are not turned into money, because nothing in the data says what they are worth.
 */
public final class CostBenefitTable {
    /** Id for references from other tables. */
    public static final String ID = "costBenefit";

    private static final int PLANNED = 2;
    private static final int REACHED = 3;

    private final MoneyUnit unit;
    private final TableBuilder table = TableBuilder.table(ID, 12, 34, 20, 20, 14, 34);

    private CostBenefitTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        CostBenefitTable analysis = new CostBenefitTable(unit);
        analysis.table
                .title("项目成本效益分析表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote("金额" + Labels.unit(unit))
                .head("类别", "内容", "计划", "实际", "实际/计划", "说明");
        analysis.cost(report);
        List<Indicator> indicators = report.indicators();
        analysis.part("成本", indicators, CostBenefitTable::isCost);
        analysis.part("产出", indicators, i -> i.level1().startsWith("产出") && !isCost(i));
        analysis.part("效益", indicators, i -> i.level1().startsWith("效益"));
        analysis.part("满意度", indicators, i -> i.level1().startsWith("满意度"));
        return analysis.table
                .note("成本节约率=（全年预算数-全年执行数）÷全年预算数。")
                .note("实际/计划为实际值与计划值之比，定性指标不计算；指标性质为≤、<的指标，该比例不超过100%为达到目标。")
                .build();
    }

    private static boolean isCost(Indicator indicator) {
        return indicator.level1().startsWith("成本") || indicator.level2().contains("成本");
    }

    private void cost(Report report) {
        FundingSource total = report.total();
        table.row().centre("成本", "").text("项目总成本（全年预算数、全年执行数）", "funds:");
        table.amount(total.budget(), unit, Look.FIGURE, "funds:");
        table.amount(total.spent(), unit, Look.FIGURE, "funds:");
        int row = table.currentRow();
        table.formula(
                Expression.rate(row, REACHED, PLANNED),
                total.rate(),
                FigureFormat.RATE,
                Look.FIGURE);
        table.text(saving(total), "");
    }

    private String saving(FundingSource total) {
        BigDecimal saved = Money.minus(total.budget(), total.spent());
        BigDecimal rate = Rate.of(saved, total.budget());
        if (rate == null) {
            return "";
        }
        return saved.signum() < 0
                ? "超出预算" + unit.phrase(saved.negate())
                : "节约" + unit.phrase(saved) + "，成本节约率" + Rate.text(rate);
    }

    private void part(String label, List<Indicator> indicators, Predicate<Indicator> belongs) {
        indicators.stream().filter(belongs).forEach(indicator -> indicator(label, indicator));
    }

    private void indicator(String label, Indicator indicator) {
        String place = "indicator:" + indicator.id() + ":";
        table.row().centre(label, "").text(indicator.name(), place + "name");
        table.centre(indicator.targetPhrase(), place + "target");
        table.centre(indicator.actualPhrase(), place + "actual");
        table.figure(completion(indicator), FigureFormat.RATE, Look.FIGURE, "");
        table.text(indicator.reason(), place + "reason");
    }

    private static BigDecimal completion(Indicator indicator) {
        return indicator.isQualitative()
                ? null
                : Rate.of(
                        indicator.actualNumber().orElse(null),
                        indicator.targetNumber().orElse(null));
    }
}
