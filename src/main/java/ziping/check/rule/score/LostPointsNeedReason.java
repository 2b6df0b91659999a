package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.SheetRow;
import ziping.value.Points;

import java.util.stream.Stream;

/** B03: where points are lost, the deviation is explained. */
public final class LostPointsNeedReason extends Check {

    public LostPointsNeedReason() {
        super("B03", Severity.MUST, "RO", "失分指标都有偏差原因及改进措施");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.scored().lost() != null && r.scored().lost().signum() > 0)
                .filter(r -> NoReason.in(r.indicator().reason()))
                .filter(r -> !FullCompletion.of(r.indicator()))
                .map(this::remark);
    }

    private Remark remark(SheetRow row) {
        return remark(
                row.reason(),
                "",
                "指标“%s”失%s分，没有说明偏差原因。"
                        .formatted(row.indicator().name(), Points.weight(row.scored().lost())),
                "写明没有完成的原因和改进措施。");
    }
}
