package ziping.check.sheet;

import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.scoring.ScoreSheet;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A 自评表 as the checks see it, whether it was entered into the program or found printed in a text:
 * the same arithmetic holds for both.
 *
 * @param place the form as a whole
 * @param name 项目名称
 * @param funds the sources, without the total
 * @param total 年度资金总额; empty where the form has none
 * @param rows the indicators
 * @param scored everything the rules compute from funds and indicators
 * @param classPoints 分值 that the form states for first-level classes
 * @param statedPoints 分值 in the row 总分 as printed
 * @param statedScore 总分 as printed
 * @param statedGrade 等级 as printed; empty where none is printed
 * @param entered whether it was entered into the program, so that sums are right by themselves
 * @param goals pairs of 预期目标 and 实际完成情况
 */
public record Sheet(
        Place place,
        String name,
        List<FundLine> funds,
        Optional<FundLine> total,
        List<SheetRow> rows,
        ScoreSheet scored,
        Map<String, BigDecimal> classPoints,
        Optional<Printed> statedPoints,
        Optional<Printed> statedScore,
        String statedGrade,
        boolean entered,
        List<GoalLine> goals) {

    /** An overall goal with its place. */
    public record GoalLine(Place place, String expected, String actual) {}

    public Sheet {
        funds = List.copyOf(funds);
        rows = List.copyOf(rows);
        classPoints = Collections.unmodifiableMap(new LinkedHashMap<>(classPoints));
        goals = List.copyOf(goals);
    }

    /** The form of a report in the program. */
    public static Sheet of(ReportFigures figures) {
        Report report = figures.report();
        return new Sheet(
                ReportPlaces.sheet(),
                report.project().name(),
                report.funds().stream().map(f -> FundLine.of(ReportPlaces.fund(f), f)).toList(),
                report.funds().isEmpty()
                        ? Optional.empty()
                        : Optional.of(FundLine.of(ReportPlaces.funds(), figures.total())),
                figures.sheet().rows().stream()
                        .map(r -> new SheetRow(ReportPlaces.indicator(r.indicator()), r))
                        .toList(),
                figures.sheet(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                true,
                report.goals().stream()
                        .map(
                                g ->
                                        new GoalLine(
                                                new Place("goal:" + g.id(), "目标与指标 › 总体目标"),
                                                g.expected(),
                                                g.actual()))
                        .toList());
    }

    /** Whether it has indicators at all. */
    public boolean hasRows() {
        return !rows.isEmpty();
    }

    /** The sum of all sources. */
    public FundingSource sum() {
        return FundingSource.total(funds.stream().map(FundLine::fund).toList());
    }

    /** The amounts that count: the total row, else the sum of the sources. */
    public Optional<FundLine> main() {
        boolean usable = total.map(t -> t.fund().budget()).filter(b -> b.signum() != 0).isPresent();
        if (usable || funds.isEmpty()) {
            return total;
        }
        return Optional.of(FundLine.of(total.map(FundLine::place).orElse(place), sum()));
    }

    /** Sum of 分值 of the rows of a first-level class. */
    public BigDecimal pointsOf(String level1) {
        return rows.stream()
                .map(SheetRow::indicator)
                .filter(i -> i.level1().equals(level1))
                .map(i -> i.points())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a first-level class is used, by the beginning of its name. */
    public boolean hasClass(String beginning) {
        return rows.stream().anyMatch(r -> r.indicator().level1().startsWith(beginning));
    }
}
