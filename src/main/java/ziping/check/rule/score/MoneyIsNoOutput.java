package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.indicator.Indicator;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B13: an amount of money is not an output. */
public final class MoneyIsNoOutput extends Check {

    private static final Pattern INPUT =
            Pattern.compile("资金(金额|总额|投入|使用额|支出)|预算(金额|资金|总额)|投入资金|支出金额|经费金额");

    public MoneyIsNoOutput() {
        super("B13", Severity.HINT, "O", "数量指标不用投入的资金充当");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.indicator().level2().startsWith("数量"))
                .filter(r -> isMoney(r.indicator()))
                .map(
                        r ->
                                remark(
                                        r.place().at("name", "三级指标"),
                                        r.indicator().name(),
                                        "数量指标“%s”填的是投入的资金，不是产出。".formatted(r.indicator().name()),
                                        "改填做成了多少件事，资金情况放在成本指标或预算执行率。"));
    }

    private static boolean isMoney(Indicator indicator) {
        return INPUT.matcher(indicator.name()).find()
                || List.of("元", "万元", "亿元").contains(indicator.unit().strip());
    }
}
