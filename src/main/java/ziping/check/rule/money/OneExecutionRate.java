package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Percentage;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D10: a report names one execution rate. */
public final class OneExecutionRate extends Check {

    private static final Pattern ALL_PAID =
            Pattern.compile("(资金|经费|预算)[^，。；不未]{0,6}(全部|全额)(拨付|支付|支出|执行|使用)完?(毕|到位)?(?!率)");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public OneExecutionRate() {
        super("D10", Severity.HINT, "O", "全文执行率一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.concat(different(subject), allPaid(subject));
    }

    private Stream<Remark> different(Subject subject) {
        if (!Totals.executionRates(subject).isEmpty()) {
            return Stream.empty();
        }
        List<Percentage> rates = subject.manuscript().facts().totals(Percentage.Kind.EXECUTION);
        return rates.stream()
                .filter(r -> !isSame(r, rates.getFirst()))
                .limit(1)
                .map(
                        r ->
                                remark(
                                        r.sentence().line().place(),
                                        r.quote(),
                                        "前面写执行率%s，这里写%s，前后不一致。"
                                                .formatted(rates.getFirst().quote(), r.quote()),
                                        "按全年执行数÷全年预算数重新计算，全文统一。"));
    }

    private static boolean isSame(Percentage a, Percentage b) {
        return a.value().scale() >= b.value().scale()
                ? b.agreesWith(a.value())
                : a.agreesWith(b.value());
    }

    private Stream<Remark> allPaid(Subject subject) {
        List<BigDecimal> rates = rates(subject);
        boolean full = rates.isEmpty() || rates.stream().anyMatch(r -> r.compareTo(HUNDRED) >= 0);
        if (full) {
            return Stream.empty();
        }
        return subject.manuscript()
                .prose()
                .flatMap(
                        l ->
                                ALL_PAID.matcher(l.plain())
                                        .results()
                                        .limit(1)
                                        .map(
                                                m ->
                                                        remark(
                                                                l.place(),
                                                                l.text()
                                                                        .substring(
                                                                                m.start(), m.end()),
                                                                "文中说资金已全部支出，执行率却只有%s。"
                                                                        .formatted(
                                                                                Rate.text(
                                                                                        rates
                                                                                                .getFirst())),
                                                                "如实写明已支出和未支出的金额。")));
    }

    private static List<BigDecimal> rates(Subject subject) {
        List<BigDecimal> computed = Totals.executionRates(subject);
        return computed.isEmpty()
                ? subject.manuscript().facts().totals(Percentage.Kind.EXECUTION).stream()
                        .map(Percentage::value)
                        .toList()
                : computed;
    }
}
