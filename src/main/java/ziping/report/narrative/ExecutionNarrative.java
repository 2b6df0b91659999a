package ziping.report.narrative;

import ziping.project.FundingSource;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.Rate;

import java.util.List;

/** Budget, arrival and spending of the year with their rates, in total and by source. */
final class ExecutionNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        int year = figures.report().project().year();
        FundingSource total = figures.total();
        Prose prose = new Prose("facts:execution");
        prose.amount("年初预算数", total.initial())
                .optionalAmount("调整数", total.adjustment())
                .amount("全年预算数", total.budget())
                .amount("实际到位资金", total.received())
                .optionalRate("资金到位率", Rate.of(total.received(), total.budget()))
                .sentence(year + "年，项目");
        prose.amount("全年执行数", total.spent())
                .optionalRate("预算执行率（全年执行数÷全年预算数）", total.rate())
                .optionalAmount("结转结余", total.left())
                .sentence("截至" + year + "年12月31日，项目");
        if (figures.report().funds().size() > 1) {
            figures.report().funds().forEach(fund -> source(prose, fund));
        }
        figures.report().funds().forEach(fund -> reasons(prose, fund));
        return prose.write();
    }

    private static void source(Prose prose, FundingSource fund) {
        prose.optionalAmount("全年预算数", fund.budget())
                .optionalAmount("全年执行数", fund.spent())
                .optionalRate("执行率", fund.rate())
                .sentence("其中，" + fund.source());
    }

    private static void reasons(Prose prose, FundingSource fund) {
        if (!fund.adjustmentReason().isBlank()) {
            prose.paragraph(fund.source() + "预算调整的原因：" + Prose.ended(fund.adjustmentReason()));
        }
        if (!fund.executionReason().isBlank()) {
            prose.paragraph(fund.source() + "执行情况说明：" + Prose.ended(fund.executionReason()));
        }
    }
}
