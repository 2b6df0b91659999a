package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.value.Points;

import java.util.stream.Stream;

/** B04: an indicator completed in full loses no points without a reason. */
public final class FullCompletionShouldEarnFullPoints extends Check {

    public FullCompletionShouldEarnFullPoints() {
        super("B04", Severity.HINT, "O", "全部完成的指标不无故扣分");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.scored().lost() != null && r.scored().lost().signum() > 0)
                .filter(r -> FullCompletion.of(r.indicator()))
                .filter(r -> NoReason.in(r.indicator().reason()))
                .map(
                        r ->
                                remark(
                                        r.score(),
                                        Points.weight(r.scored().score()),
                                        "指标“%s”已全部完成，却扣了%s分，没有说明原因。"
                                                .formatted(
                                                        r.indicator().name(),
                                                        Points.weight(r.scored().lost())),
                                        "得满分，或写明扣分原因。"));
    }
}
