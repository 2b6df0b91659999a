package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** B01: a score lies between 0 and the 分值. */
public final class ScoreMustFitPoints extends Check {

    public ScoreMustFitPoints() {
        super("B01", Severity.MUST, "R", "得分在0和分值之间");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Stream<Remark> rows =
                subject.sheets().stream()
                        .flatMap(s -> s.rows().stream())
                        .filter(r -> isOutside(r.indicator().score(), r.indicator().points()))
                        .map(this::remark);
        Stream<Remark> framework =
                subject.reports()
                        .flatMap(r -> r.framework().stream())
                        .filter(r -> isOutside(r.score(), r.points()))
                        .map(
                                r ->
                                        remark(
                                                ReportPlaces.framework(r).at("score", "得分"),
                                                r.level3(),
                                                r.score(),
                                                r.points()));
        return Stream.concat(rows, framework);
    }

    private static boolean isOutside(BigDecimal score, BigDecimal points) {
        return score != null
                && points != null
                && (score.signum() < 0 || score.compareTo(points) > 0);
    }

    private Remark remark(SheetRow row) {
        Indicator indicator = row.indicator();
        return remark(row.score(), indicator.name(), indicator.score(), indicator.points());
    }

    private Remark remark(Place place, String name, BigDecimal score, BigDecimal points) {
        return remark(
                place,
                Points.weight(score),
                "“%s”得%s分，%s。"
                        .formatted(
                                name,
                                Points.weight(score),
                                score.signum() < 0
                                        ? "得分不能为负数"
                                        : "超过分值" + Points.weight(points) + "分"),
                "把得分改到0至" + Points.weight(points) + "分之间。");
    }
}
