package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A06: no single indicator carries more points than a report can stand. */
public final class NoIndicatorShouldDominate extends Check {

    public NoIndicatorShouldDominate() {
        super("A06", Severity.HINT, "O", "单项指标分值不过分集中");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        BigDecimal most = subject.rules().heaviestIndicator();
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.indicator().points() != null)
                .filter(r -> r.indicator().points().compareTo(most) > 0)
                .map(
                        r ->
                                remark(
                                        r.points(),
                                        Points.weight(r.indicator().points()),
                                        "指标“%s”一项占%s分，超过%s分，得失全系于一项。"
                                                .formatted(
                                                        r.indicator().name(),
                                                        Points.weight(r.indicator().points()),
                                                        Points.weight(most)),
                                        "把该指标细化为几项可衡量的指标，分摊分值。"));
    }
}
