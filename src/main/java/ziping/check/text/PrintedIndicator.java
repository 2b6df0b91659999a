package ziping.check.text;

import ziping.check.sheet.Printed;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.value.Quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an indicator of the cells of a printed row. */
final class PrintedIndicator {

    private static final Pattern SIGNED =
            Pattern.compile("(≥|>=|≧|⩾|＞=|>|＞|═|=|＝|≤|<=|≦|⩽|<|＜)\\s*(.+)");
    private static final BigDecimal MOST = new BigDecimal(1000);

    private PrintedIndicator() {}

    static Indicator of(
            String level1,
            String level2,
            String name,
            int number,
            Map<Labels.Column, String> values) {
        String target = values.getOrDefault(Labels.Column.TARGET, "");
        Matcher signed = SIGNED.matcher(target);
        boolean inline = signed.matches();
        String sign = inline ? signed.group(1) : values.getOrDefault(Labels.Column.DIRECTION, "");
        String value = inline ? signed.group(2) : target;
        Optional<Quantity> quantity = Quantity.read(value);
        String unit =
                values.getOrDefault(Labels.Column.UNIT, quantity.map(Quantity::rest).orElse(""));
        boolean split = quantity.isPresent() && quantity.get().rest().equals(unit);
        String actual = values.getOrDefault(Labels.Column.ACTUAL, "");
        Direction direction = direction(sign, quantity.isPresent(), value, level2);
        return IndicatorBuilder.builder()
                .id("row" + number)
                .level1(level1)
                .level2(level2.isEmpty() ? level1 : level2)
                .name(name)
                .direction(direction)
                .target(split ? Quantity.plain(quantity.get().number()) : value)
                .unit(unit)
                .actual(actual)
                .points(points(values.get(Labels.Column.POINTS)))
                .score(points(values.get(Labels.Column.SCORE)))
                .grade(grade(direction, value, actual))
                .reason(values.getOrDefault(Labels.Column.REASON, ""))
                .build();
    }

    /** A bare number is to be reached, a cost to be kept to, words are judged. */
    private static Direction direction(String sign, boolean number, String value, String level2) {
        if (!sign.isBlank()) {
            return Direction.read(sign).orElse(null);
        }
        if (number) {
            return level2.contains("成本") ? null : Direction.AT_LEAST;
        }
        return value.isBlank() ? null : Direction.QUALITATIVE;
    }

    private static QualitativeGrade grade(Direction direction, String target, String actual) {
        if (direction != Direction.QUALITATIVE) {
            return null;
        }
        boolean same = !actual.isBlank() && actual.equals(target);
        return same || actual.matches("达成预期指标|达成|完成|已完成|达成年度指标")
                ? QualitativeGrade.ACHIEVED
                : QualitativeGrade.read(actual).orElse(null);
    }

    private static BigDecimal points(String text) {
        return Printed.read(text == null ? "" : text)
                .map(Printed::value)
                .filter(p -> p.signum() >= 0 && p.compareTo(MOST) < 0)
                .orElse(null);
    }
}
