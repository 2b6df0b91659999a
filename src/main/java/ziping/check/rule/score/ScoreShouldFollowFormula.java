package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Repairs;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.SheetRow;
import ziping.value.Points;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** B02: a score given by hand is the one the formula gives. */
public final class ScoreShouldFollowFormula extends Check {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    public ScoreShouldFollowFormula() {
        super("B02", Severity.HINT, "O", "得分与计分公式的结果一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.scored().computed() != null && r.indicator().score() != null)
                .filter(r -> !FullCompletion.of(r.indicator()) || !isLower(r))
                .filter(r -> distance(r).compareTo(TOLERANCE) > 0)
                .filter(r -> isHigher(r) || Text.isBlank(r.indicator().reason()))
                .map(this::remark);
    }

    private static BigDecimal distance(SheetRow row) {
        return row.scored().computed().subtract(row.indicator().score()).abs();
    }

    private static boolean isHigher(SheetRow row) {
        return row.indicator().score().compareTo(row.scored().computed()) > 0;
    }

    private static boolean isLower(SheetRow row) {
        return row.indicator().score().compareTo(row.scored().computed()) < 0;
    }

    private Remark remark(SheetRow row) {
        BigDecimal computed = row.scored().computed();
        Remark remark =
                remark(
                        row.score(),
                        Points.weight(row.indicator().score()),
                        "指标“%s”自评%s分，按公式应为%s分（%s）。"
                                .formatted(
                                        row.indicator().name(),
                                        Points.weight(row.indicator().score()),
                                        Points.score(computed),
                                        row.scored().explanation()),
                        "改为公式得分，或在偏差原因中说明另行打分的依据。");
        return row.place().isLine()
                ? remark
                : remark.with(
                        new Repair(
                                "按公式得" + Points.score(computed) + "分",
                                Repairs.indicator(row.indicator().id(), i -> i.withScore(null))));
    }
}
