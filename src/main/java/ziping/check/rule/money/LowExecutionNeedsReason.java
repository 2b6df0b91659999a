package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Measure;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Sheet;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** D06: a low execution rate is explained (Sichuan form: below 90 %). */
public final class LowExecutionNeedsReason extends Check {

    public LowExecutionNeedsReason() {
        super("D06", Severity.MUST, "C", "预算执行率偏低的都有原因说明");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (Explanations.ofLowSpending(subject)) {
            return Stream.empty();
        }
        List<Remark> sheets =
                subject.sheets().stream()
                        .map(Sheet::main)
                        .flatMap(Optional::stream)
                        .filter(l -> l.exactRate().filter(r -> isLow(subject, r)).isPresent())
                        .map(l -> remark(subject, l))
                        .toList();
        boolean table =
                subject.sheets().stream()
                        .map(Sheet::main)
                        .flatMap(Optional::stream)
                        .anyMatch(l -> l.exactRate().isPresent());
        return !table && subject.manuscript().plainText() ? prose(subject) : sheets.stream();
    }

    private static boolean isLow(Subject subject, BigDecimal rate) {
        return rate.compareTo(subject.rules().lowestExecutionRate()) < 0;
    }

    private Remark remark(Subject subject, FundLine line) {
        return remark(
                line.place().at("executionReason", "执行率说明"),
                Rate.text(line.exactRate().orElseThrow()),
                "预算执行率%s，低于%s%%，没有说明原因。"
                        .formatted(
                                Rate.text(line.exactRate().orElseThrow()),
                                Points.weight(subject.rules().lowestExecutionRate())),
                "写明支出没有完成的原因和下一步安排。");
    }

    private Stream<Remark> prose(Subject subject) {
        List<BigDecimal> rates = Totals.executionRates(subject);
        return rates.isEmpty() || !rates.stream().allMatch(r -> isLow(subject, r))
                ? Stream.empty()
                : subject.manuscript().facts().totals(Measure.SPENT).stream()
                        .limit(1)
                        .map(
                                a ->
                                        remark(
                                                a.sentence().line().place(),
                                                a.quote(),
                                                "按文中金额计算，预算执行率%s，低于%s%%，没有说明原因。"
                                                        .formatted(
                                                                Rate.text(rates.getFirst()),
                                                                Points.weight(
                                                                        subject.rules()
                                                                                .lowestExecutionRate())),
                                                "写明支出没有完成的原因和下一步安排。"));
    }
}
