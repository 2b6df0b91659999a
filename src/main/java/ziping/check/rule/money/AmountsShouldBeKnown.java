package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Amount;
import ziping.check.prose.Measure;
import ziping.check.prose.Role;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * D17: amounts of money in the words are found among what was entered; a clerk may confirm others.
 */
public final class AmountsShouldBeKnown extends Check {

    private static final Set<Measure> OF_THE_PROJECT =
            Set.of(
                    Measure.SPENT,
                    Measure.BUDGET,
                    Measure.INITIAL,
                    Measure.PLANNED,
                    Measure.RECEIVED,
                    Measure.ADDED,
                    Measure.CUT,
                    Measure.LEFT);
    private static final Pattern ELSEWHERE =
            Pattern.compile("上年|去年|同期|标准|限额|以上|以下|不超过|不低于|每|人均|单价|合同价|税|罚|历年|累计|规划|下一?年");

    public AmountsShouldBeKnown() {
        super("D17", Severity.HINT, "D", "文字中的金额能在已填数据中找到");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (Totals.entered(subject).isEmpty()) {
            return Stream.empty();
        }
        KnownAmounts known = KnownAmounts.of(subject.report().orElseThrow());
        return subject.manuscript().facts().amounts().stream()
                .filter(a -> OF_THE_PROJECT.contains(a.measure()))
                .filter(a -> !a.approximate() && !a.total())
                .filter(a -> a.sentence().line().role() != Role.FIELD)
                .filter(a -> !ELSEWHERE.matcher(a.sentence().plain()).find())
                .filter(a -> !isOfAnotherYear(subject, a))
                .filter(a -> !known.isPart(a))
                .map(this::remark);
    }

    private static boolean isOfAnotherYear(Subject subject, Amount amount) {
        return subject.manuscript().facts().years().stream()
                .anyMatch(y -> y.sentence() == amount.sentence() && y.number() != subject.year());
    }

    private Remark remark(Amount amount) {
        return remark(
                amount.sentence().line().place(),
                amount.quote(),
                "金额“%s”在资金、支出细项、预算文件和台账中都找不到。".formatted(amount.quote()),
                "核对金额；确认无误的，忽略并写明依据，以后不再提示。");
    }
}
