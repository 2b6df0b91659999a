package ziping.report.form;

import ziping.project.Goal;
import ziping.project.GoalScope;
import ziping.report.Report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 年度总体目标 as one pair of texts: the goals of the year, or those of the whole project where the year
 * has none.
 *
 * @param place where the texts come from: the first of the goals
 */
record FormGoals(String expected, String actual, String place) {

    static FormGoals of(Report report) {
        List<Goal> annual =
                report.goals().stream().filter(g -> g.scope() == GoalScope.ANNUAL).toList();
        List<Goal> goals = annual.isEmpty() ? report.goals() : annual;
        String place = goals.isEmpty() ? "goals:" : "goal:" + goals.getFirst().id() + ":";
        return new FormGoals(joined(goals, Goal::expected), joined(goals, Goal::actual), place);
    }

    private static String joined(List<Goal> goals, Function<Goal, String> text) {
        return goals.stream()
                .map(text)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
