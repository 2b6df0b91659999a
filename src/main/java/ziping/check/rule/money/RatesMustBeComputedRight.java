package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Percentage;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Printed;
import ziping.check.sheet.Sheet;
import ziping.scoring.ExecutionScore;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** D05: rates and execution scores printed are what the amounts give. */
public final class RatesMustBeComputedRight extends Check {

    private static final BigDecimal POINTS_OFF = new BigDecimal("0.01");

    public RatesMustBeComputedRight() {
        super("D05", Severity.HINT, "O", "所写执行率、到位率与金额计算结果一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.concat(
                subject.sheets().stream().flatMap(s -> sheet(subject, s)), prose(subject));
    }

    private Stream<Remark> sheet(Subject subject, Sheet sheet) {
        Stream<FundLine> lines = Stream.concat(sheet.total().stream(), sheet.funds().stream());
        return lines.filter(l -> l.exactRate().isPresent())
                .flatMap(l -> Stream.concat(rate(l), score(subject, l)));
    }

    private Stream<Remark> rate(FundLine line) {
        BigDecimal exact = line.exactRate().orElseThrow();
        return line.rate().stream()
                .filter(r -> !r.agreesWith(exact))
                .map(
                        r ->
                                remark(
                                        line.place().at("rate", "执行率"),
                                        r.text(),
                                        "执行率写%s，%s ÷ %s 应为%s。"
                                                .formatted(
                                                        r.text(),
                                                        MoneyUnit.YUAN.text(line.fund().spent()),
                                                        MoneyUnit.YUAN.text(line.fund().budget()),
                                                        Rate.text(exact)),
                                        "执行率改为" + Rate.text(exact) + "。"));
    }

    private Stream<Remark> score(Subject subject, FundLine line) {
        return line.score().stream().flatMap(printed -> score(subject, line, printed).stream());
    }

    private Optional<Remark> score(Subject subject, FundLine line, Printed printed) {
        ExecutionScore right =
                ExecutionScore.of(line.fund(), subject.pack().regime("").execution());
        if (printed.value().subtract(right.score()).abs().compareTo(POINTS_OFF) <= 0) {
            return Optional.empty();
        }
        String score = Points.score(right.score());
        return Optional.of(
                remark(
                        line.place().at("score", "预算执行率得分"),
                        printed.text(),
                        "预算执行率得分写%s分，按公式应为%s分（%s）。"
                                .formatted(printed.text(), score, right.explanation()),
                        "预算执行率得分改为" + score + "分。"));
    }

    private Stream<Remark> prose(Subject subject) {
        return Stream.concat(
                compare(subject, Percentage.Kind.EXECUTION, "执行率", Totals.executionRates(subject)),
                compare(subject, Percentage.Kind.RECEIVED, "到位率", Totals.receivedRates(subject)));
    }

    private Stream<Remark> compare(
            Subject subject, Percentage.Kind kind, String what, List<BigDecimal> rights) {
        if (rights.isEmpty()) {
            return Stream.empty();
        }
        return subject.manuscript().facts().totals(kind).stream()
                .filter(p -> rights.stream().noneMatch(p::agreesWith))
                .map(p -> remark(p, what, Rate.text(rights.getFirst())));
    }

    private Remark remark(Percentage rate, String what, String right) {
        Remark remark =
                remark(
                        rate.sentence().line().place(),
                        rate.quote(),
                        "文中%s写%s，按金额计算应为%s。".formatted(what, rate.quote(), right),
                        "改为" + right + "，或核对金额。");
        return Mend.with(remark, rate.quote(), right);
    }
}
