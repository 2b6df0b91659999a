package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.execution.LedgerEntry;
import ziping.execution.MonthFigure;
import ziping.execution.SpendingItem;
import ziping.report.Report;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D02: every spending item has its amount, and items, ledger and months make what was spent. */
public final class SubItemsMustSumToTotal extends Check {

    private static final Pattern LISTED =
            Pattern.compile("(?:支出)?细项[^。]{0,12}?(?:共有?|有)?\\s*\\d+\\s*项");
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d.])([1-9]\\d?)[、.．](?!\\d)");

    public SubItemsMustSumToTotal() {
        super("D02", Severity.MUST, "O", "支出细项都有金额，细项、台账、分月数合计等于全年执行数");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.concat(
                subject.reports().flatMap(this::look),
                subject.manuscript().plainText() ? prose(subject.manuscript()) : Stream.empty());
    }

    private Stream<Remark> look(Report report) {
        List<SpendingItem> bare =
                report.spendingItems().stream().filter(i -> i.paid() == null).toList();
        if (!bare.isEmpty()) {
            return Stream.concat(Stream.of(withoutAmounts(report, bare)), ledgerAndMonths(report));
        }
        return Stream.concat(items(report), ledgerAndMonths(report));
    }

    private Remark withoutAmounts(Report report, List<SpendingItem> bare) {
        boolean all = bare.size() == report.spendingItems().size();
        String names =
                bare.stream().map(SpendingItem::name).limit(3).collect(Collectors.joining("、"));
        return remark(
                all ? ReportPlaces.items() : ReportPlaces.item(bare.getFirst()).at("paid", "支出数"),
                names,
                "%s%d项支出细项没有支出数（%s%s），无法与全年执行数核对。"
                        .formatted(all ? "全部" : "", bare.size(), names, bare.size() > 3 ? "等" : ""),
                "逐项填写支出数，使合计等于全年执行数。");
    }

    private Stream<Remark> items(Report report) {
        return compare(
                ReportPlaces.items().at("paid", "支出数合计"),
                "支出细项",
                report.spendingItems().stream().map(SpendingItem::paid).toList(),
                report.total().spent());
    }

    private Stream<Remark> ledgerAndMonths(Report report) {
        int year = report.project().year();
        Stream<Remark> ledger =
                compare(
                        new Place("ledger", ReportPlaces.EXECUTION + " › 支出台账"),
                        "支出台账",
                        report.ledger().stream()
                                .filter(e -> e.date() == null || e.date().getYear() == year)
                                .map(LedgerEntry::amount)
                                .toList(),
                        report.total().spent());
        boolean monthsCount =
                report.ledger().isEmpty()
                        && report.months().stream().anyMatch(m -> m.spent() != null);
        Stream<Remark> months =
                monthsCount
                        ? compare(
                                new Place("month", ReportPlaces.EXECUTION + " › 分月支出"),
                                "分月支出",
                                report.months().stream().map(MonthFigure::spent).toList(),
                                report.total().spent())
                        : Stream.empty();
        return Stream.concat(ledger, months);
    }

    private Stream<Remark> compare(
            Place place, String what, List<BigDecimal> amounts, BigDecimal spent) {
        BigDecimal sum = Money.sum(amounts);
        if (sum == null || spent == null || sum.compareTo(spent) == 0) {
            return Stream.empty();
        }
        return Stream.of(
                remark(
                        place,
                        MoneyUnit.WAN.phrase(sum),
                        "%s合计%s，全年执行数%s，相差%s。"
                                .formatted(
                                        what,
                                        MoneyUnit.YUAN.phrase(sum),
                                        MoneyUnit.YUAN.phrase(spent),
                                        MoneyUnit.YUAN.phrase(sum.subtract(spent).abs())),
                        "核对" + what + "和资金表中的全年执行数。"));
    }

    /** A sentence that lists numbered items, none of them with an amount. */
    private Stream<Remark> prose(Manuscript manuscript) {
        return manuscript
                .prose()
                .filter(l -> LISTED.matcher(l.plain()).find())
                .filter(l -> isListWithoutAmounts(manuscript, l))
                .map(
                        l ->
                                remark(
                                        l.place(),
                                        list(l),
                                        "列出的支出细项没有逐项写明金额，无法与支出总额核对。",
                                        "在每个细项后写明预算数和支出数，合计应等于支出总额。"));
    }

    private static boolean isListWithoutAmounts(Manuscript manuscript, Line line) {
        int from = list(line).isEmpty() ? -1 : line.text().indexOf(list(line));
        return from >= 0
                && manuscript.facts().amounts().stream()
                        .filter(a -> a.sentence().line() == line)
                        .noneMatch(a -> a.sentence().start() + a.start() > from);
    }

    private static String list(Line line) {
        Matcher head = LISTED.matcher(line.plain());
        Matcher number = NUMBERED.matcher(line.plain());
        return head.find() && number.find(head.end()) ? line.text().substring(number.start()) : "";
    }
}
