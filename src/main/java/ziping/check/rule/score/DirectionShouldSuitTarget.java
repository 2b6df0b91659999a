package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B10: the direction suits what is counted: no ≤ on an output, no rate above 100 %. */
public final class DirectionShouldSuitTarget extends Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern LESS_IS_BETTER =
            Pattern.compile(
                    "成本|费用|支出|差错|错误|投诉|故障|事故|等候|时间|时限|时长|天数|能耗|耗|损|单价|造价|率|超|偏差|退|未|违|人数控制|次数控制|控制");
    private static final Pattern MORE_IS_BETTER =
            Pattern.compile("满意|合格率|覆盖率|完成率|达标率|及时率|验收|知晓率|利用率|使用率|办结率|参保率|保障率|增长");
    private static final Pattern CAPPED =
            Pattern.compile("满意|合格率|覆盖率|达标率|及时率|知晓率|办结率|参保率|到位率|出勤率|验收|准确率");

    public DirectionShouldSuitTarget() {
        super("B10", Severity.HINT, "O", "指标性质与指标含义相称");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.indicator().direction() != null)
                .map(this::look)
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(SheetRow row) {
        Indicator indicator = row.indicator();
        String name = indicator.name();
        boolean output = indicator.level2().startsWith("数量");
        boolean reversed =
                indicator.direction().isReverse()
                        && (MORE_IS_BETTER.matcher(name).find()
                                || (output && !LESS_IS_BETTER.matcher(name).find()));
        if (reversed) {
            return Optional.of(
                    remark(row, "越多越好的指标用了“" + indicator.direction().sign() + "”", "改为“≥”。"));
        }
        boolean beyond =
                indicator.unit().equals("%")
                        && CAPPED.matcher(name).find()
                        && isBeyondHundred(indicator);
        return beyond
                ? Optional.of(remark(row, "比率最高为100%，指标值或完成值超过了100%", "核对指标值和完成值。"))
                : Optional.empty();
    }

    private static boolean isBeyondHundred(Indicator indicator) {
        return Stream.of(indicator.targetNumber(), indicator.actualNumber())
                .flatMap(Optional::stream)
                .anyMatch(n -> n.compareTo(HUNDRED) > 0);
    }

    private Remark remark(SheetRow row, String why, String advice) {
        return remark(
                row.place().at("direction", "指标性质"),
                row.indicator().targetPhrase(),
                "指标“%s”%s。".formatted(row.indicator().name(), why),
                advice);
    }
}
