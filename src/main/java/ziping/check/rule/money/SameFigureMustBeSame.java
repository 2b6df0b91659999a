package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Amount;
import ziping.check.prose.Facts;
import ziping.check.prose.Measure;
import ziping.check.prose.Role;
import ziping.check.prose.Search;
import ziping.check.sheet.Sheet;
import ziping.check.sheet.SheetRow;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D08: what is spent, budgeted or received is the same amount wherever it is named. */
public final class SameFigureMustBeSame extends Check {

    private static final BigDecimal CELL_TOLERANCE = new BigDecimal("200");

    private static final Search TOTAL_COST = Search.ofWords("总成本", "项目成本", "资金总额");

    public SameFigureMustBeSame() {
        super("D08", Severity.MUST, "O", "同一金额前后一致，并与资金表一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.concat(
                Totals.entered(subject).isPresent() ? againstData(subject) : amongWords(subject),
                subject.sheets().stream().flatMap(this::costs));
    }

    private Stream<Remark> againstData(Subject subject) {
        KnownAmounts known = KnownAmounts.of(subject.report().orElseThrow());
        return subject.manuscript().facts().amounts().stream()
                .filter(a -> a.total() && !a.approximate())
                .filter(a -> a.sentence().line().role() != Role.FIELD)
                .filter(a -> !known.of(a.measure()).isEmpty())
                .filter(a -> known.of(a.measure()).stream().noneMatch(a::agreesWith))
                .filter(a -> WrongUnit.right(a, known.of(a.measure())).isEmpty())
                .filter(a -> !known.isPart(a))
                .map(a -> remark(a, known.of(a.measure()).getFirst()));
    }

    private Remark remark(Amount amount, BigDecimal right) {
        String better = amount.alike(right);
        return Mend.with(
                remark(
                        amount.sentence().line().place(),
                        amount.quote(),
                        "文中%s%s，资金表为%s，两处不一致。"
                                .formatted(Labels.of(amount.measure()), amount.quote(), better),
                        "改为" + better + "；确属另一口径的，写明包含范围和差额的去向。"),
                amount.quote(),
                better);
    }

    private Stream<Remark> amongWords(Subject subject) {
        Facts facts = subject.manuscript().facts();
        return Stream.of(Measure.SPENT, Measure.BUDGET, Measure.INITIAL, Measure.RECEIVED)
                .map(m -> contradiction(facts.totals(m)))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> contradiction(List<Amount> amounts) {
        List<Amount> others = new ArrayList<>();
        List<BigDecimal> yuan = amounts.stream().map(Amount::yuan).toList();
        for (Amount amount : amounts) {
            boolean said =
                    amount.agreesWith(amounts.getFirst())
                            || others.stream().anyMatch(amount::agreesWith)
                            || WrongUnit.right(amount, yuan).isPresent();
            if (!said) {
                others.add(amount);
            }
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Amount main = amounts.getFirst();
        String list = others.stream().map(Amount::quote).collect(Collectors.joining("、"));
        BigDecimal gap = main.yuan().subtract(others.getFirst().yuan()).abs();
        return Optional.of(
                remark(
                        others.getFirst().sentence().line().place(),
                        others.getFirst().quote(),
                        "%s前面写%s，这里写%s，相差%s，没有说明。"
                                .formatted(
                                        Labels.of(main.measure()),
                                        main.quote(),
                                        list,
                                        MoneyUnit.WAN.phrase(gap)),
                        "统一为一个金额；确属不同口径的，写明各自包含什么、差额用在哪里。"));
    }

    /** A total-cost indicator whose actual value is not what the funds say was spent. */
    private Stream<Remark> costs(Sheet sheet) {
        BigDecimal spent = sheet.main().map(l -> l.fund().spent()).orElse(null);
        if (spent == null) {
            return Stream.empty();
        }
        return sheet.rows().stream()
                .filter(r -> TOTAL_COST.isIn(r.indicator().name()))
                .map(r -> cost(r, spent))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> cost(SheetRow row, BigDecimal spent) {
        BigDecimal unit =
                switch (row.indicator().unit().strip()) {
                    case "万元" -> Money.WAN;
                    case "元" -> BigDecimal.ONE;
                    default -> null;
                };
        BigDecimal actual = row.indicator().actualNumber().orElse(null);
        if (unit == null || actual == null) {
            return Optional.empty();
        }
        BigDecimal gap = actual.multiply(unit).subtract(spent).abs();
        return gap.compareTo(CELL_TOLERANCE) <= 0
                ? Optional.empty()
                : Optional.of(
                        remark(
                                        row.actual(),
                                        row.indicator().actual(),
                                        "指标“%s”完成值%s，全年执行数%s，两处不一致。"
                                                .formatted(
                                                        row.indicator().name(),
                                                        row.indicator().actualPhrase(),
                                                        MoneyUnit.YUAN.phrase(spent)),
                                        "核对成本完成值和全年执行数。")
                                .as(Severity.HINT));
    }
}
