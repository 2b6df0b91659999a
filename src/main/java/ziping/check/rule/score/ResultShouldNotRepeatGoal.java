package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Glyphs;
import ziping.check.sheet.Sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** B11: what was done is told in its own words and figures, not by repeating the goal. */
public final class ResultShouldNotRepeatGoal extends Check {

    private static final int SHORTEST = 8;

    public ResultShouldNotRepeatGoal() {
        super("B11", Severity.HINT, "O", "实际完成情况不照抄预期目标，目标不只是一个数字");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.goals().stream())
                .map(this::look)
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(Sheet.GoalLine goal) {
        String expected = Glyphs.bare(goal.expected());
        String actual = Glyphs.bare(goal.actual());
        if (expected.length() >= SHORTEST && expected.equals(actual)) {
            return Optional.of(
                    remark(
                            goal.place().at("actual", "实际完成情况"),
                            goal.actual(),
                            "实际完成情况与预期目标一字不差，看不出做了什么。",
                            "写明实际完成的数量、质量、时间和效果。"));
        }
        boolean onlyNumber = !expected.isEmpty() && expected.chars().allMatch(Character::isDigit);
        return onlyNumber
                ? Optional.of(
                        remark(
                                goal.place().at("expected", "预期目标"),
                                goal.expected(),
                                "年度总体目标只填了数字“" + goal.expected().strip() + "”，没有说明要达到什么。",
                                "用文字写明预期产出和效果。"))
                : Optional.empty();
    }
}
