package ziping.ui.indicator;

import ziping.evidence.AttachmentIndex;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.QualitativeGrade;
import ziping.indicator.SignedTarget;
import ziping.scoring.IndicatorScore;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the indicator table. */
final class IndicatorColumns {

    private static final Messages WORDS = Messages.of(IndicatorColumns.class);

    private final OpenReport report;

    IndicatorColumns(OpenReport report) {
        this.report = report;
    }

    List<EditColumn<Indicator, ?>> all() {
        return List.of(
                level("level1", Indicator::level1, Indicator::withLevel1, 5.5),
                level("level2", Indicator::level2, Indicator::withLevel2, 6.5),
                EditColumn.of(
                                WORDS.get("column.name"),
                                CellKinds.TEXT,
                                Indicator::name,
                                Indicator::withName)
                        .id("name")
                        .width(8.5)
                        .grow(2)
                        .totalLabel(WORDS.get("total")),
                EditColumn.of(
                                WORDS.get("column.direction"),
                                CellKinds.choice(
                                        () -> List.of(Direction.values()), Direction::sign),
                                Indicator::direction,
                                Indicator::withDirection)
                        .id("direction")
                        .width(3.3),
                EditColumn.of(
                                WORDS.get("column.target"),
                                CellKinds.TEXT,
                                Indicator::target,
                                IndicatorColumns::withTarget)
                        .id("target")
                        .width(4.5),
                EditColumn.of(
                                WORDS.get("column.unit"),
                                CellKinds.TEXT,
                                Indicator::unit,
                                Indicator::withUnit)
                        .id("unit")
                        .width(3.5),
                EditColumn.of(
                                WORDS.get("column.actual"),
                                CellKinds.TEXT,
                                Indicator::actual,
                                Indicator::withActual)
                        .id("actual")
                        .width(4.5),
                grade(),
                points(),
                score(),
                EditColumn.of(
                                WORDS.get("column.reason"),
                                CellKinds.LONG_TEXT,
                                Indicator::reason,
                                Indicator::withReason)
                        .id("reason")
                        .heading(() -> WORDS.get("column.reason.heading"))
                        .width(8)
                        .grow(3)
                        .tone(this::missingReason),
                EditColumn.<Indicator, String>computed(
                                WORDS.get("column.evidence"), CellKinds.TEXT, this::evidence)
                        .id("evidence")
                        .width(3.5));
    }

    /** The levels there are: those of the regime and whatever the table already has. */
    private EditColumn<Indicator, String> level(
            String id,
            Function<Indicator, String> read,
            BiFunction<Indicator, String, Indicator> write,
            double width) {
        List<String> official = List.of(WORDS.get("levels." + id).split("、"));
        return EditColumn.of(
                        WORDS.get("column." + id), CellKinds.suggested(() -> official), read, write)
                .id(id)
                .width(width);
    }

    private static EditColumn<Indicator, QualitativeGrade> grade() {
        return EditColumn.of(
                        WORDS.get("column.grade"),
                        CellKinds.choice(
                                () -> List.of(QualitativeGrade.values()), QualitativeGrade::label),
                        Indicator::grade,
                        Indicator::withGrade)
                .id("grade")
                .width(4.5)
                .editableWhere(Indicator::isQualitative);
    }

    private EditColumn<Indicator, BigDecimal> points() {
        return EditColumn.of(
                        WORDS.get("column.points"),
                        CellKinds.POINTS,
                        Indicator::points,
                        Indicator::withPoints)
                .id("points")
                .width(3)
                .total(rows -> Points.sum(rows.stream().map(Indicator::points).toList()));
    }

    /** What the formula gives need not be typed; what is typed in its place counts. */
    private EditColumn<Indicator, BigDecimal> score() {
        return EditColumn.of(
                        WORDS.get("column.score"), CellKinds.SCORE, this::scoreOf, this::withScore)
                .id("score")
                .width(4.2)
                .tone(i -> i.score() == null ? "muted" : "")
                .total(rows -> Points.sum(rows.stream().map(this::scoreOf).toList()));
    }

    private BigDecimal scoreOf(Indicator indicator) {
        return row(indicator).map(IndicatorScore::score).orElse(null);
    }

    private Indicator withScore(Indicator indicator, BigDecimal typed) {
        boolean same =
                typed != null
                        && row(indicator)
                                .map(IndicatorScore::computed)
                                .filter(computed -> computed.compareTo(typed) == 0)
                                .isPresent();
        return indicator.withScore(same ? null : typed);
    }

    private String missingReason(Indicator indicator) {
        boolean missing =
                indicator.reason().isBlank()
                        && row(indicator).filter(IndicatorScore::reasonRequired).isPresent();
        return missing ? "wanted" : "";
    }

    private String evidence(Indicator indicator) {
        return AttachmentIndex.of(report.get().evidence()).supporting(indicator.id()).stream()
                .map(entry -> String.valueOf(entry.number()))
                .collect(Collectors.joining("、"));
    }

    private Optional<IndicatorScore> row(Indicator indicator) {
        return report.figures().sheet().row(indicator.id());
    }

    /** ≥95% typed or pasted into the target fills sign, number and unit. */
    private static Indicator withTarget(Indicator indicator, String target) {
        return SignedTarget.read(target)
                .map(signed -> signed.settledInto(indicator))
                .orElseGet(() -> indicator.withTarget(target));
    }
}
