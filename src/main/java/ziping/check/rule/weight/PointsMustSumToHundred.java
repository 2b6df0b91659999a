package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Repairs;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.Sheet;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A01: the 分值 of all indicators and of the execution rate make 100. */
public final class PointsMustSumToHundred extends Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public PointsMustSumToHundred() {
        super("A01", Severity.MUST, "RO", "各项指标分值与预算执行率分值合计为100分");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .filter(s -> s.entered() || s.statedPoints().isPresent())
                .filter(s -> s.rows().stream().anyMatch(r -> r.indicator().points() != null))
                .filter(s -> s.scored().possible().compareTo(HUNDRED) != 0)
                .map(this::remark);
    }

    private Remark remark(Sheet sheet) {
        BigDecimal sum = sheet.scored().possible();
        BigDecimal missing = HUNDRED.subtract(sum);
        String difference = Points.weight(missing.abs());
        Remark remark =
                remark(
                        sheet.place().at("points", "分值合计"),
                        Points.weight(sum),
                        "指标分值与预算执行率分值合计%s分，应为100分，%s%s分。"
                                .formatted(
                                        Points.weight(sum),
                                        missing.signum() > 0 ? "还差" : "多出",
                                        difference),
                        "调整各指标分值，使全部分值合计为100分。");
        SheetRow last = sheet.rows().getLast();
        BigDecimal points = last.indicator().points();
        BigDecimal mended = points == null ? missing : points.add(missing);
        return sheet.entered() && mended.signum() > 0
                ? remark.with(repair(last.indicator(), mended))
                : remark;
    }

    private static Repair repair(Indicator indicator, BigDecimal points) {
        return new Repair(
                "把“" + indicator.name() + "”的分值改为" + Points.weight(points) + "分",
                Repairs.indicator(indicator.id(), i -> i.withPoints(points)));
    }
}
