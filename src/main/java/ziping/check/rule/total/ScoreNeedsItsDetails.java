package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.Sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** C07: a total named in a text comes with the points lost, class by class. */
public final class ScoreNeedsItsDetails extends Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern DETAIL =
            Pattern.compile(
                    "扣分|失分|扣除|扣减|未得|丢分|得\\s*\\d+(\\.\\d+)?\\s*分|(产出|效益|决策|过程|执行率)[^。]{0,20}\\d+(\\.\\d+)?\\s*分");

    public ScoreNeedsItsDetails() {
        super("C07", Severity.HINT, "O", "得分有评分明细和失分原因");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        boolean table = subject.sheets().stream().anyMatch(Sheet::hasRows);
        boolean detailed =
                subject.manuscript().prose().anyMatch(l -> DETAIL.matcher(l.plain()).find());
        if (table || detailed || !subject.manuscript().isStructured()) {
            return Stream.empty();
        }
        return subject.manuscript().facts().claims().scores().stream()
                .filter(c -> c.score().value().compareTo(HUNDRED) < 0)
                .limit(1)
                .map(
                        c ->
                                remark(
                                        c.line().place(),
                                        c.quote(),
                                        "评价结果为%s分，没有评分表，也没有说明失分在哪里。".formatted(c.score().text()),
                                        "附指标评分表，逐项写明得分和失分原因。"));
    }
}
