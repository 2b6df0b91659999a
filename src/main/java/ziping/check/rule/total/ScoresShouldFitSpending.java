package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.Sheet;
import ziping.execution.Light;
import ziping.scoring.WarningLight;
import ziping.scoring.WarningRule;

import java.util.Optional;
import java.util.stream.Stream;

/** C05: high marks with slow spending raise the 自评预警 of the finance platforms. */
public final class ScoresShouldFitSpending extends Check {

    public ScoresShouldFitSpending() {
        super("C05", Severity.HINT, "R", "指标得分与预算执行相称（自评预警）");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .filter(Sheet::hasRows)
                .filter(s -> s.rows().stream().allMatch(r -> r.scored().score() != null))
                .flatMap(s -> s.scored().lights().stream().map(l -> look(s, l)))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(Sheet sheet, WarningLight light) {
        boolean explained =
                sheet.funds().stream().anyMatch(f -> !f.fund().executionReason().isBlank());
        if (!light.kind().equals(WarningRule.KIND) || light.light() == Light.GREEN || explained) {
            return Optional.empty();
        }
        return Optional.of(
                remark(
                        sheet.place().at("light", WarningRule.KIND),
                        "",
                        "自评预警为%s：%s。"
                                .formatted(
                                        light.light() == Light.RED ? "红灯" : "黄灯",
                                        light.explanation()),
                        "在执行率说明中写明支出慢的原因，核对指标得分是否偏高。"));
    }
}
