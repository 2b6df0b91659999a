package ziping.report.collection;

import ziping.scoring.Grade;
import ziping.value.Money;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of collected projects together.
 *
 * @param budget 全年预算数, 元; what is not given counts as nothing
 * @param spent 全年执行数, 元; what is not given counts as nothing
 * @param average mean of the total scores, points; {@code null} if nothing is scored
 * @param openIssues how many issues still wait
 * @param grades how many projects have each grade, the best first, those without one last
 */
public record CollectionTotals(
        BigDecimal budget,
        BigDecimal spent,
        BigDecimal average,
        int openIssues,
        List<GradeShare> grades) {

    /** The word for projects without a grade. */
    private static final String UNSCORED = "未评分";

    /**
     * The projects of one grade.
     *
     * @param grade its word, or that there is none
     * @param rate their share of all projects, percent; {@code null} if there are no projects
     * @param budget their 全年预算数, 元
     */
    public record GradeShare(String grade, int projects, BigDecimal rate, BigDecimal budget) {

        private static GradeShare of(
                String grade, List<CollectedProject> all, Collection<CollectedProject> these) {
            return new GradeShare(
                    grade,
                    these.size(),
                    Rate.of(these.size(), all.size()),
                    sum(these, CollectedProject::budget));
        }
    }

    public CollectionTotals {
        grades = List.copyOf(grades);
    }

    /** Adds up. */
    public static CollectionTotals of(List<CollectedProject> projects) {
        return new CollectionTotals(
                sum(projects, CollectedProject::budget),
                sum(projects, CollectedProject::spent),
                average(projects),
                projects.stream().mapToInt(CollectedProject::openIssues).sum(),
                Stream.concat(Arrays.stream(Grade.values()).map(Grade::label), Stream.of(UNSCORED))
                        .map(grade -> GradeShare.of(grade, projects, graded(projects, grade)))
                        .toList());
    }

    /** 执行率 of all, percent; {@code null} if it cannot be had. */
    public BigDecimal rate() {
        return Rate.of(spent, budget);
    }

    private static List<CollectedProject> graded(List<CollectedProject> projects, String grade) {
        String word = grade.equals(UNSCORED) ? "" : grade;
        return projects.stream().filter(project -> project.grade().equals(word)).toList();
    }

    /** Two decimals, rounded half up. */
    private static BigDecimal average(List<CollectedProject> projects) {
        List<BigDecimal> totals =
                projects.stream().map(CollectedProject::total).filter(Objects::nonNull).toList();
        return totals.isEmpty()
                ? null
                : Points.sum(totals)
                        .divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(
            Collection<CollectedProject> projects, Function<CollectedProject, BigDecimal> amount) {
        return projects.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, BigDecimal::add);
    }
}
