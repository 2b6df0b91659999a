package ziping.check.rule.order;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Role;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** F05: the analysis speaks of decision, process, output and benefit. */
public final class AnalysisCoversEveryClass extends Check {

    private static final Map<String, Pattern> CLASSES =
            Map.of(
                    "决策", Pattern.compile("决策|立项"),
                    "过程", Pattern.compile("过程|管理"),
                    "产出", Pattern.compile("产出|数量|质量|时效|完成了?\\d"),
                    "效益", Pattern.compile("效益|效果|满意度"));

    public AnalysisCoversEveryClass() {
        super("F05", Severity.HINT, "O", "绩效分析包括决策、过程、产出和效益");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        List<Line> lines = subject.manuscript().section(Role.ANALYSIS);
        boolean program = subject.figures().filter(f -> !f.sheet().rows().isEmpty()).isPresent();
        if (lines.isEmpty() || program) {
            return Stream.empty();
        }
        List<String> missing =
                Stream.of("决策", "过程", "产出", "效益")
                        .filter(
                                c ->
                                        lines.stream()
                                                .noneMatch(
                                                        l ->
                                                                CLASSES.get(c)
                                                                        .matcher(l.plain())
                                                                        .find()))
                        .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        remark(
                                lines.getFirst().place(),
                                "",
                                "绩效分析没有写" + String.join("、", missing) + "。",
                                "按决策、过程、产出、效益逐项分析，写出指标值和完成值。"));
    }
}
