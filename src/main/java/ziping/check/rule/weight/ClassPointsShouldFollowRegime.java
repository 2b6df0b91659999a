package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.Sheet;
import ziping.scoring.WeightRegime;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A04: the first-level classes weigh what the chosen regime gives them. */
public final class ClassPointsShouldFollowRegime extends Check {

    public ClassPointsShouldFollowRegime() {
        super("A04", Severity.HINT, "O", "一级指标分值与所选权重方案一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream().flatMap(s -> look(subject, s));
    }

    private Stream<Remark> look(Subject subject, Sheet sheet) {
        String chosen = subject.report().map(r -> r.choices().regime()).orElse("");
        List<WeightRegime> regimes =
                chosen.isEmpty()
                        ? subject.pack().regimes()
                        : List.of(subject.pack().regime(chosen));
        boolean free = regimes.stream().anyMatch(r -> r.classes().isEmpty());
        if (free || !isComplete(sheet) || regimes.stream().anyMatch(r -> fits(sheet, r))) {
            return Stream.empty();
        }
        return regimes.getFirst().classes().stream()
                .filter(c -> sheet.pointsOf(c.level1()).compareTo(c.points()) != 0)
                .map(c -> remark(sheet, regimes.getFirst(), c));
    }

    /** Weights of a form that is not filled in yet say nothing. */
    private static boolean isComplete(Sheet sheet) {
        return sheet.hasRows()
                && (sheet.entered() || sheet.statedPoints().isPresent())
                && sheet.rows().stream().allMatch(r -> r.indicator().points() != null);
    }

    private static boolean fits(Sheet sheet, WeightRegime regime) {
        return regime.classes().stream()
                .allMatch(c -> sheet.pointsOf(c.level1()).compareTo(c.points()) == 0);
    }

    private Remark remark(Sheet sheet, WeightRegime regime, WeightRegime.ClassWeight weight) {
        BigDecimal sum = sheet.pointsOf(weight.level1());
        return remark(
                sheet.place().at("points", weight.level1()),
                Points.weight(sum),
                "%s分值合计%s分，权重方案“%s”为%s分。"
                        .formatted(
                                weight.level1(),
                                Points.weight(sum),
                                regime.title(),
                                Points.weight(weight.points())),
                "按方案调整分值；确需不同的，选用相应的权重方案或说明依据。");
    }
}
