package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.SheetRow;
import ziping.value.Points;
import ziping.value.Text;

import java.util.stream.Stream;

/** A03: every indicator in use has 分值 above 0. */
public final class EveryIndicatorNeedsPoints extends Check {

    public EveryIndicatorNeedsPoints() {
        super("A03", Severity.MUST, "R", "每项指标分值大于0");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.indicator().points() == null || r.indicator().points().signum() == 0)
                .filter(r -> !Text.isBlank(r.indicator().name()) && !r.isPlaceholder())
                .map(this::remark);
    }

    private Remark remark(SheetRow row) {
        boolean absent = row.indicator().points() == null;
        return remark(
                row.points(),
                absent ? "" : Points.weight(row.indicator().points()),
                "指标“%s”%s，不能计分。".formatted(row.indicator().name(), absent ? "没有填写分值" : "的分值为0"),
                "填写大于0的分值；不适用的指标请删除，分值调整到其他指标。");
    }
}
