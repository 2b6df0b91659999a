package ziping.check.rule.money;

import ziping.check.Subject;
import ziping.check.prose.Sentence;

import java.util.regex.Pattern;

/** Whether a report says why. */
final class Explanations {

    private static final Pattern MONEY =
            Pattern.compile("执行率|进度|结余|节约|结转|未支付|未支出|未执行|未到位|尾款|支出[^，。；]{0,4}(慢|滞后|不足|偏低|减少)");
    private static final Pattern WHY =
            Pattern.compile("原因|由于|因为|因[^此而素]|受.{1,20}影响|系.{2,30}(所致|造成)|所致|导致");
    private static final Pattern CHANGE = Pattern.compile("调整|追加|追减|调增|调减|核减");

    private static final Pattern INSTRUCTION = Pattern.compile("字以内|(应|需|请).{0,4}说明|说明原因");
    private static final Pattern UNPAID = Pattern.compile("尾款|(没有|未|尚未|待)支付|质保金|保证金|支出|执行");

    private Explanations() {}

    /** Of low spending. */
    static boolean ofLowSpending(Subject subject) {
        boolean entered =
                subject.reports()
                        .flatMap(r -> r.funds().stream())
                        .anyMatch(f -> !f.executionReason().isBlank());
        boolean rows =
                subject.sheets().stream()
                        .flatMap(s -> s.rows().stream())
                        .anyMatch(r -> UNPAID.matcher(r.indicator().reason()).find());
        return entered || rows || mentions(subject, MONEY);
    }

    /** Of a change of the budget. */
    static boolean ofAdjustment(Subject subject) {
        boolean documents =
                subject.reports()
                        .flatMap(r -> r.budgetDocuments().stream())
                        .anyMatch(d -> !d.reason().isBlank());
        return documents || mentions(subject, CHANGE);
    }

    private static boolean mentions(Subject subject, Pattern what) {
        return subject.manuscript().facts().sentences().stream()
                .map(Sentence::plain)
                .filter(s -> !INSTRUCTION.matcher(s).find())
                .anyMatch(s -> what.matcher(s).find() && WHY.matcher(s).find());
    }
}
