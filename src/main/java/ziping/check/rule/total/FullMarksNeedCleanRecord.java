package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Role;
import ziping.check.sheet.Printed;
import ziping.check.sheet.Sheet;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** C03: nobody gets full marks while problems or unspent money are reported. */
public final class FullMarksNeedCleanRecord extends Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public FullMarksNeedCleanRecord() {
        super("C03", Severity.HINT, "MO", "存在问题或执行率不足时不全部得满分");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .filter(Sheet::hasRows)
                .filter(s -> total(s) != null && total(s).compareTo(HUNDRED) == 0)
                .filter(s -> hasIssues(subject))
                .map(
                        s ->
                                remark(
                                        s.place().at("total", "总分"),
                                        "100",
                                        "自评总分为满分100分，报告又写了存在的问题，两者不相称。",
                                        "对照存在的问题，在相应指标上如实扣分并说明原因。"));
    }

    private static BigDecimal total(Sheet sheet) {
        return sheet.entered()
                ? sheet.scored().total()
                : sheet.statedScore().map(Printed::value).orElse(null);
    }

    private static boolean hasIssues(Subject subject) {
        return subject.report()
                .map(r -> !r.issues().isEmpty())
                .orElseGet(() -> !subject.manuscript().section(Role.ISSUES).isEmpty());
    }
}
