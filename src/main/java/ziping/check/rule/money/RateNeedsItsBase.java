package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Amount;
import ziping.check.prose.Facts;
import ziping.check.prose.Measure;
import ziping.check.prose.Percentage;
import ziping.project.FundingSource;
import ziping.report.ReportFigures;

import java.util.Optional;
import java.util.stream.Stream;

/** D19: a rate of spending names the budget it is a share of. */
public final class RateNeedsItsBase extends Check {

    public RateNeedsItsBase() {
        super("D19", Severity.HINT, "O", "预算数、执行数齐全，执行率有依据");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.figures().map(this::entered).orElseGet(() -> words(subject));
    }

    private Stream<Remark> entered(ReportFigures figures) {
        FundingSource total = figures.total();
        return Stream.of(
                        missing(total.budget() == null, "budget", "全年预算数"),
                        missing(total.spent() == null, "spent", "全年执行数"))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> missing(boolean absent, String field, String what) {
        return absent
                ? Optional.of(
                        remark(
                                        ReportPlaces.funds().at(field, what),
                                        "",
                                        "没有填写" + what + "，执行率无法计算。",
                                        "按资金来源填写" + what + "。")
                                .as(Severity.MUST))
                : Optional.empty();
    }

    private Stream<Remark> words(Subject subject) {
        Facts facts = subject.manuscript().facts();
        boolean base =
                facts.amounts().stream()
                        .map(Amount::measure)
                        .anyMatch(
                                m ->
                                        m == Measure.BUDGET
                                                || m == Measure.INITIAL
                                                || m == Measure.RECEIVED
                                                || m == Measure.PLANNED);
        boolean table = subject.sheets().stream().anyMatch(s -> s.main().isPresent());
        return base || table || !subject.manuscript().isStructured()
                ? Stream.empty()
                : facts.totals(Percentage.Kind.EXECUTION).stream()
                        .limit(1)
                        .map(
                                p ->
                                        remark(
                                                p.sentence().line().place(),
                                                p.quote(),
                                                "只写了支出和%s，没有年初预算、调整、全年预算和到位数，比率没有依据。"
                                                        .formatted(p.quote()),
                                                "补写各资金来源的预算数、到位数和结转结余。"));
    }
}
