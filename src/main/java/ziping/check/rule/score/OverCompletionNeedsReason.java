package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.indicator.Indicator;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** B06: a result far above its target is explained (finance platforms: from 130 % on). */
public final class OverCompletionNeedsReason extends Check {

    public OverCompletionNeedsReason() {
        super("B06", Severity.MUST, "RO", "完成值远超指标值的都有说明");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> isFarAbove(subject, r.indicator()))
                .filter(r -> NoReason.in(r.indicator().reason()))
                .map(
                        r ->
                                remark(
                                        r.reason(),
                                        r.indicator().actualPhrase(),
                                        "指标“%s”指标值%s，完成值%s，实际完成情况超计划较大，没有说明原因。"
                                                .formatted(
                                                        r.indicator().name(),
                                                        r.indicator().targetPhrase(),
                                                        r.indicator().actualPhrase()),
                                        "说明超额完成的原因；指标值定得过低的，说明今后如何调整。"));
    }

    private static boolean isFarAbove(Subject subject, Indicator indicator) {
        if (indicator.direction() == null || indicator.isQualitative()) {
            return false;
        }
        BigDecimal target = indicator.targetNumber().orElse(null);
        BigDecimal actual = indicator.actualNumber().orElse(null);
        return target != null
                && actual != null
                && subject.pack().overCompletion().applies(indicator.direction(), target, actual);
    }
}
