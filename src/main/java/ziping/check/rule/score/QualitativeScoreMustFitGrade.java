package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;
import ziping.scoring.QualitativeBand;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** B07: the score of a qualitative indicator lies in the band of its grade. */
public final class QualitativeScoreMustFitGrade extends Check {

    public QualitativeScoreMustFitGrade() {
        super("B07", Severity.MUST, "R", "定性指标得分在所评等级的区间内");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .map(r -> look(subject, r))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(Subject subject, SheetRow row) {
        Indicator indicator = row.indicator();
        BigDecimal score = indicator.score();
        BigDecimal points = indicator.points();
        if (!indicator.isQualitative() || score == null || points == null) {
            return Optional.empty();
        }
        boolean within = score.signum() >= 0 && score.compareTo(points) <= 0;
        return subject.pack().qualitativeBands().stream()
                .filter(b -> within && b.grade() == indicator.grade())
                .filter(b -> !b.allows(score, points))
                .map(b -> remark(row, b))
                .findFirst();
    }

    private Remark remark(SheetRow row, QualitativeBand band) {
        Indicator indicator = row.indicator();
        String range = band.range(indicator.points());
        return remark(
                row.score(),
                Points.weight(indicator.score()),
                "指标“%s”评定为“%s”，得分应在%s分之间，填了%s分。"
                        .formatted(
                                indicator.name(),
                                indicator.grade().label(),
                                range,
                                Points.weight(indicator.score())),
                "在" + range + "分之间打分，或改评等级。");
    }
}
