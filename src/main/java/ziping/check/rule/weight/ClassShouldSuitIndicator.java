package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A08: an indicator stands in the class its name speaks of (生态效益 filled with a cost effect). */
public final class ClassShouldSuitIndicator extends Check {

    private static final Pattern COST = Pattern.compile("成本|造价|费用节约|节约资金");

    public ClassShouldSuitIndicator() {
        super("A08", Severity.HINT, "O", "指标归入相称的类别");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.indicator().level2().contains("生态"))
                .filter(r -> !r.indicator().level2().contains("成本"))
                .filter(r -> COST.matcher(r.indicator().name()).find())
                .map(
                        r ->
                                remark(
                                        r.place().at("level2", "二级指标"),
                                        r.indicator().name(),
                                        "“%s”说的是成本，却放在%s。"
                                                .formatted(
                                                        r.indicator().name(),
                                                        r.indicator().level2()),
                                        "移到成本指标，或改填反映生态效益的指标。"));
    }
}
