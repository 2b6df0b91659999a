package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Amount;
import ziping.check.prose.Facts;
import ziping.check.prose.Measure;
import ziping.check.prose.Sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D03: parts listed after a sum make it. */
public final class ComponentsMustMakeTheirSum extends Check {

    private static final Pattern LIST_BEGINS =
            Pattern.compile("^\\s*[^，。；、\\d]{0,12}?(?:[:：]|，?(?:其中|分别为|分别是|包括|包含)[:：]?)");
    private static final Set<Measure> COMPARED =
            Set.of(Measure.INCREASE, Measure.DECREASE, Measure.LEFT);

    public ComponentsMustMakeTheirSum() {
        super("D03", Severity.HINT, "O", "分项金额之和等于所写合计");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Facts facts = subject.manuscript().facts();
        return facts.amounts().stream()
                .map(Amount::sentence)
                .distinct()
                .map(s -> look(s, facts.amounts(s)))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(Sentence sentence, List<Amount> amounts) {
        for (int i = 0; i + 2 < amounts.size(); i++) {
            Amount sum = amounts.get(i);
            String after = sentence.plain().substring(sum.end());
            Matcher list = LIST_BEGINS.matcher(after);
            if (list.find()) {
                return judge(sum, parts(amounts.subList(i + 1, amounts.size())), list.group());
            }
        }
        return Optional.empty();
    }

    private static List<Amount> parts(List<Amount> rest) {
        List<Amount> parts = new ArrayList<>();
        for (Amount amount : rest) {
            boolean another =
                    COMPARED.contains(amount.measure())
                            || amount.before().matches(".*(共|合计|总额|总计|增加|减少|上年|预算|占).*");
            if (another || amount.approximate()) {
                break;
            }
            parts.add(amount);
        }
        return parts;
    }

    private Optional<Remark> judge(Amount sum, List<Amount> parts, String opening) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal added =
                parts.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack =
                parts.stream()
                        .map(ComponentsMustMakeTheirSum::rounding)
                        .reduce(rounding(sum), BigDecimal::add);
        BigDecimal difference = sum.yuan().subtract(added);
        boolean partial = opening.contains("其中") || opening.contains("包");
        boolean wrong =
                difference.abs().compareTo(slack) > 0 && (!partial || difference.signum() < 0);
        return wrong
                ? Optional.of(
                        remark(
                                sum.sentence().line().place(),
                                sum.quote(),
                                "合计写%s，后面%d个分项相加为%s，相差%s。"
                                        .formatted(
                                                sum.quote(),
                                                parts.size(),
                                                sum.alike(added),
                                                sum.alike(difference.abs())),
                                "核对合计和各分项金额。"))
                : Optional.empty();
    }

    /** A whole number of 万元 is taken for exact; decimals may have been rounded. */
    private static BigDecimal rounding(Amount amount) {
        return amount.quote().contains(".") ? amount.step() : BigDecimal.ZERO;
    }
}
