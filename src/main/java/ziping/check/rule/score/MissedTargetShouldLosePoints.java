package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.indicator.Indicator;
import ziping.scoring.IndicatorScore;
import ziping.value.Points;

import java.util.List;
import java.util.stream.Stream;

/** B05: an indicator not completed does not get full points. */
public final class MissedTargetShouldLosePoints extends Check {

    private static final List<String> SHORTFALL = List.of("未完成", "部分完成", "未达", "尚未", "部分达成");

    public MissedTargetShouldLosePoints() {
        super("B05", Severity.HINT, "O", "没有完成的指标不得满分");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.scored().score() != null && r.scored().lost().signum() == 0)
                .filter(r -> r.indicator().points().signum() > 0)
                .filter(r -> isMissed(r.scored()))
                .map(
                        r ->
                                remark(
                                        r.score(),
                                        Points.weight(r.scored().score()),
                                        "指标“%s”没有完成（%s），却得满分。"
                                                .formatted(
                                                        r.indicator().name(),
                                                        r.indicator().actualPhrase()),
                                        "按完成情况扣分并写明原因，或核对完成值。"));
    }

    private static boolean isMissed(IndicatorScore scored) {
        Indicator indicator = scored.indicator();
        if (scored.computed() != null) {
            return scored.computed().compareTo(indicator.points()) < 0;
        }
        return SHORTFALL.stream().anyMatch(indicator.actual()::startsWith);
    }
}
