package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;
import ziping.value.Quantity;
import ziping.value.Text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B08: values of quantitative indicators are numbers, and no unit is mixed up in them. */
public final class QuantitiesMustBeNumbers extends Check {

    private static final Pattern TWO_UNITS = Pattern.compile("\\d\\s*(百分比|百分号|百分点?之|个百分)");

    public QuantitiesMustBeNumbers() {
        super("B08", Severity.HINT, "RO", "定量指标的指标值和完成值是数字");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream().flatMap(s -> s.rows().stream()).flatMap(this::look);
    }

    private Stream<Remark> look(SheetRow row) {
        Indicator indicator = row.indicator();
        if (indicator.direction() == null || indicator.isQualitative()) {
            return Stream.empty();
        }
        return Stream.concat(
                look(row, row.target(), "指标值", indicator.target(), indicator.unit()),
                look(row, row.actual(), "实际完成值", indicator.actual(), ""));
    }

    private Stream<Remark> look(SheetRow row, Place place, String what, String value, String unit) {
        if (Text.isBlank(value)) {
            return Stream.empty();
        }
        Optional<Quantity> read = Quantity.read(value);
        boolean strange = TWO_UNITS.matcher(value + unit).find();
        if (read.isPresent() && !strange && !isDoubled(read.get(), unit)) {
            return Stream.empty();
        }
        String why = read.isEmpty() ? "不是数字，无法按公式计分" : strange ? "单位写法不规范" : "数字里又带了单位，与度量单位重复或不同";
        return Stream.of(
                remark(
                        place,
                        value + (strange && !value.endsWith(unit) ? unit : ""),
                        "指标“%s”的%s“%s”%s。".formatted(row.indicator().name(), what, value, why),
                        strange ? "百分数写成“%”。" : "数字填在" + what + "，单位填在度量单位；确属文字描述的，指标性质选“定性”。"));
    }

    private static boolean isDoubled(Quantity quantity, String unit) {
        String rest = quantity.rest();
        return !rest.isEmpty() && !unit.isEmpty() && !rest.equals(unit) && !rest.equals("%");
    }
}
