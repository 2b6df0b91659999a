package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Amount;
import ziping.check.prose.Measure;
import ziping.execution.SpendingItem;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D11: an increase over last year fits last year's amount, and that amount is at hand. */
public final class IncreaseMustBeProvable extends Check {

    private static final Pattern COMPARED =
            Pattern.compile("(上年|去年|上一年|同期|(?:19|20)\\d{2}年度?)[^，。；]{0,8}$");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年|同期");

    public IncreaseMustBeProvable() {
        super("D11", Severity.HINT, "O", "与上年对比的增减额可以核对");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.manuscript().facts().amounts().stream()
                .filter(a -> a.measure() == Measure.INCREASE || a.measure() == Measure.DECREASE)
                .filter(a -> COMPARED.matcher(verbless(a)).find())
                .map(a -> look(subject, a))
                .flatMap(Optional::stream);
    }

    private static String verbless(Amount amount) {
        return amount.before().replaceFirst("(增加|增长|上升|提高|减少|下降|降低|多支出)[了额为]*$", "");
    }

    private Optional<Remark> look(Subject subject, Amount change) {
        Optional<Amount> current = current(subject, change);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal signed =
                change.measure() == Measure.INCREASE ? change.yuan() : change.yuan().negate();
        BigDecimal implied = current.get().yuan().subtract(signed);
        List<BigDecimal> lastYear = lastYear(subject, change);
        BigDecimal slack = change.step().add(current.get().step());
        if (lastYear.stream().anyMatch(l -> l.subtract(implied).abs().compareTo(slack) <= 0)) {
            return Optional.empty();
        }
        return Optional.of(remark(current.get(), change, implied, lastYear));
    }

    private static Optional<Amount> current(Subject subject, Amount change) {
        return subject.manuscript().facts().amounts(change.sentence()).stream()
                .filter(a -> a.start() < change.start())
                .filter(a -> !LAST_YEAR.matcher(a.before()).find())
                .filter(a -> a.measure() != Measure.INCREASE && a.measure() != Measure.DECREASE)
                .findFirst();
    }

    private static List<BigDecimal> lastYear(Subject subject, Amount change) {
        List<BigDecimal> amounts = new ArrayList<>();
        subject.manuscript().facts().amounts().stream()
                .filter(a -> a.sentence().line() == change.sentence().line() && a != change)
                .filter(a -> isOfLastYear(subject, a))
                .forEach(a -> amounts.add(a.yuan()));
        subject.reports()
                .flatMap(r -> r.spendingItems().stream())
                .map(SpendingItem::lastYear)
                .filter(Objects::nonNull)
                .forEach(amounts::add);
        subject.reports()
                .map(
                        r ->
                                Money.sum(
                                        r.spendingItems().stream()
                                                .map(SpendingItem::lastYear)
                                                .toList()))
                .filter(Objects::nonNull)
                .forEach(amounts::add);
        subject.lastYear()
                .map(r -> r.total())
                .ifPresent(
                        t ->
                                Stream.of(t.spent(), t.budget(), t.initial())
                                        .filter(Objects::nonNull)
                                        .forEach(amounts::add));
        return amounts;
    }

    private static boolean isOfLastYear(Subject subject, Amount amount) {
        return LAST_YEAR.matcher(amount.before()).find()
                || (subject.year() != 0 && amount.before().contains(subject.year() - 1 + "年"));
    }

    private Remark remark(
            Amount current, Amount change, BigDecimal implied, List<BigDecimal> lastYear) {
        String known =
                lastYear.isEmpty()
                        ? "没有上年数，也没有说明增减原因，无法核对"
                        : "与所知上年数" + MoneyUnit.WAN.phrase(lastYear.getFirst()) + "不符";
        return remark(
                change.sentence().line().place(),
                change.quote(),
                "本年%s，与上年相比%s%s，推算上年为%s；%s。"
                        .formatted(
                                current.quote(),
                                Labels.of(change.measure()),
                                change.quote(),
                                MoneyUnit.WAN.phrase(implied),
                                known),
                "写出上年金额并说明增减原因。");
    }
}
