package ziping.report.narrative;

import ziping.project.FundingSource;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
            sources(prose, figures.report().funds());
        }
        figures.report().funds().forEach(fund -> reasons(prose, fund));
        return prose.write();
    }

    /** 其中：当年财政拨款…；上年结转资金…。 */
    private static void sources(Prose prose, List<FundingSource> funds) {
        String each =
                funds.stream()
                        .map(ExecutionNarrative::source)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("；"));
        if (!each.isEmpty()) {
            prose.paragraph("其中：" + each + "。");
        }
    }

    private static String source(FundingSource fund) {
        List<String> words = new ArrayList<>();
        if (fund.budget() != null) {
            words.add("全年预算数" + MoneyUnit.WAN.phrase(fund.budget()));
        }
        if (fund.spent() != null) {
            words.add("全年执行数" + MoneyUnit.WAN.phrase(fund.spent()));
        }
        if (fund.rate() != null) {
            words.add("执行率" + Prose.rate(fund.rate()));
        }
        return words.isEmpty() ? "" : fund.source() + String.join("，", words);
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
