package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Amount;
import ziping.check.prose.Facts;
import ziping.check.prose.Line;
import ziping.check.prose.Search;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D09: amounts are well-formed numbers with the right unit. */
public final class FiguresMustBeWellFormed extends Check {

    private static final Search FIGURE = Search.of("\\d[\\d,.]*[.,]\\d[\\d,.]*", ".", ",");
    private static final Pattern SOUND =
            Pattern.compile(
                    "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?|\\d+(\\.\\d+){2,}|\\d+(,\\d+)+");
    private static final Pattern END = Pattern.compile("[.,]+$");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("\\s*(万|亿)?元");
    private static final Search WITHOUT_UNIT =
            Search.from(
                    "(?:支出|预算|到位|拨付|结余|资金|经费)(?:总额|总计|合计|共计|共|数|额|为|达|了|资金|完成){1,3}\\s*(\\d[\\d,]*\\.\\d{2,})(?=[，。；、,;]|\\s*$)",
                    "支出",
                    "预算",
                    "到位",
                    "拨付",
                    "结余",
                    "资金",
                    "经费");

    public FiguresMustBeWellFormed() {
        super("D09", Severity.MUST, "O", "金额写法规范，单位齐全正确");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.of(
                        subject.manuscript().lines().stream()
                                .filter(Line::own)
                                .flatMap(this::broken),
                        subject.manuscript().prose().flatMap(this::withoutUnit),
                        wrongUnit(subject))
                .flatMap(s -> s);
    }

    private Stream<Remark> broken(Line line) {
        return FIGURE.all(line)
                .map(m -> END.matcher(m.group()).replaceAll(""))
                .filter(f -> !isSound(line.plain(), f))
                .distinct()
                .map(
                        f ->
                                remark(
                                        line.place(),
                                        f,
                                        "“" + f + "”不是规范的数字，千分位或小数点有误。",
                                        "按“1,234.56”或“1234.56”的写法改正。"));
    }

    private static boolean isSound(String text, String figure) {
        if (!SOUND.matcher(figure).matches()) {
            return false;
        }
        boolean thousands = THOUSANDS.matcher(figure).matches();
        boolean list = figure.contains(",") && !thousands;
        int end = text.indexOf(figure) + figure.length();
        return !list || !UNIT.matcher(text.substring(end)).lookingAt();
    }

    private Stream<Remark> withoutUnit(Line line) {
        if (!line.plain().contains(".")) {
            return Stream.empty();
        }
        return WITHOUT_UNIT
                .all(line)
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        line.text().substring(m.start(), m.end()),
                                        "金额" + m.group(1) + "没有写单位。",
                                        "补上“元”或“万元”。"));
    }

    private Stream<Remark> wrongUnit(Subject subject) {
        Facts facts = subject.manuscript().facts();
        Optional<KnownAmounts> known =
                Totals.entered(subject).map(t -> KnownAmounts.of(subject.report().orElseThrow()));
        return facts.amounts().stream()
                .filter(a -> a.total() && !a.approximate())
                .map(
                        a ->
                                wrongUnit(
                                        a,
                                        known.map(k -> k.of(a.measure()))
                                                .orElseGet(() -> others(facts, a))))
                .flatMap(Optional::stream);
    }

    /** Without data, what most sentences say counts. */
    private static List<BigDecimal> others(Facts facts, Amount amount) {
        return facts.totals(amount.measure()).stream()
                .map(Amount::yuan)
                .filter(y -> y.compareTo(amount.yuan()) > 0)
                .toList();
    }

    private Optional<Remark> wrongUnit(Amount amount, List<BigDecimal> known) {
        if (known.stream().anyMatch(amount::agreesWith)) {
            return Optional.empty();
        }
        return WrongUnit.right(amount, known)
                .map(
                        right ->
                                remark(
                                        amount.sentence().line().place(),
                                        amount.quote(),
                                        "“%s”的单位疑似写错，应为%s。"
                                                .formatted(
                                                        amount.quote(),
                                                        MoneyUnit.WAN.phrase(right)),
                                        "核对单位是元还是万元。"));
    }
}
