package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Repairs;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B12: the unit suits what is counted. */
public final class UnitShouldSuitIndicator extends Check {

    private static final Pattern RATE = Pattern.compile("(率|满意度|占比|比例)$");

    public UnitShouldSuitIndicator() {
        super("B12", Severity.NOTE, "O", "度量单位与指标含义相称");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> !r.indicator().isQualitative())
                .map(this::look)
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(SheetRow row) {
        Indicator indicator = row.indicator();
        String name = indicator.name();
        String unit = indicator.unit();
        if (unit.equals("人次") && name.matches(".*(人数|干部数|职工数|人员数|名额).*")) {
            return Optional.of(remark(row, "数的是人数，单位却是人次", "人"));
        }
        boolean bareRate = RATE.matcher(name).find() && !unit.isEmpty() && !isShare(unit);
        return bareRate
                ? Optional.of(remark(row, "是比率，单位却是“" + unit + "”", "%"))
                : Optional.empty();
    }

    private static boolean isShare(String unit) {
        return List.of("%", "％", "‰", "分", "百分比", "倍").contains(unit) || unit.contains("/");
    }

    private Remark remark(SheetRow row, String why, String better) {
        Remark remark =
                remark(
                        row.place().at("unit", "度量单位"),
                        row.indicator().unit(),
                        "指标“%s”%s。".formatted(row.indicator().name(), why),
                        "度量单位改为“" + better + "”，或改指标名称。");
        return row.place().isLine()
                ? remark
                : remark.with(
                        new Repair(
                                "改为“" + better + "”",
                                Repairs.indicator(row.indicator().id(), i -> i.withUnit(better))));
    }
}
