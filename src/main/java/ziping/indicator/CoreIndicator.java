package ziping.indicator;

import ziping.value.Text;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of the indicator library: a tried indicator with what a reader of the form will ask for
 * (财预〔2021〕101号: explanation, formula, evidence).
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param direction 指标性质
 * @param target a usual 指标值, to be replaced by the project's own
 * @param unit 度量单位
 * @param explanation 指标解释
 * @param calculation 计算公式
 * @param evidence 佐证资料 that proves the actual value
 * @param goodExample how the target is written well
 * @param badExample how it should not be written
 */
public record CoreIndicator(
        String level1,
        String level2,
        String name,
        Direction direction,
        String target,
        String unit,
        String explanation,
        String calculation,
        String evidence,
        String goodExample,
        String badExample) {

    public CoreIndicator {
        target = Text.of(target);
        unit = Text.of(unit);
        explanation = Text.of(explanation);
        calculation = Text.of(calculation);
        evidence = Text.of(evidence);
        goodExample = Text.of(goodExample);
        badExample = Text.of(badExample);
    }

    /**
     * An entry made from a row of the indicator table; empty while the row lacks class, name or
     * direction, without which nobody could use it again.
     */
    public static Optional<CoreIndicator> of(Indicator row) {
        boolean known =
                Stream.of(row.level1(), row.level2(), row.name()).noneMatch(String::isBlank)
                        && row.direction() != null;
        return known
                ? Optional.of(
                        new CoreIndicator(
                                row.level1(),
                                row.level2(),
                                row.name(),
                                row.direction(),
                                row.target(),
                                row.unit(),
                                row.explanation(),
                                row.calculation(),
                                row.dataSource(),
                                "",
                                ""))
                : Optional.empty();
    }

    /** A new row of the indicator table made from this entry, without actual value and points. */
    public Indicator toIndicator() {
        return IndicatorBuilder.builder()
                .level1(level1)
                .level2(level2)
                .name(name)
                .direction(direction)
                .target(target)
                .unit(unit)
                .explanation(explanation)
                .calculation(calculation)
                .dataSource(evidence)
                .build();
    }
}
