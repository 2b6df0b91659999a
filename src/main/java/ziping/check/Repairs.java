package ziping.check;

import ziping.finding.Issue;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.ReportTexts;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** The functions that repairs by one click are made of. */
public final class Repairs {

    private Repairs() {}

    /** Changes an indicator. */
    public static UnaryOperator<Report> indicator(String id, UnaryOperator<Indicator> change) {
        return report ->
                report.withIndicators(
                        report.indicators().stream()
                                .map(i -> i.id().equals(id) ? change.apply(i) : i)
                                .toList());
    }

    /** Changes a funding source. */
    public static UnaryOperator<Report> fund(String id, UnaryOperator<FundingSource> change) {
        return report ->
                report.withFunds(
                        report.funds().stream()
                                .map(f -> f.id().equals(id) ? change.apply(f) : f)
                                .toList());
    }

    /**
     * Replaces words in the text at a place, each time they stand there.
     *
     * @param key such as {@code text:plan} or {@code issue:ID:cause}
     * @return empty if the text at that place cannot be changed by one click
     */
    public static Optional<UnaryOperator<Report>> words(String key, String words, String better) {
        UnaryOperator<String> change = text -> text.replace(words, better);
        String[] path = key.split(":", 3);
        return switch (path[0]) {
            case "text" ->
                    Optional.of(
                            r ->
                                    ReportTexts.with(
                                            r, path[1], change.apply(ReportTexts.of(r, path[1]))));
            case "issue" -> Optional.of(r -> issue(r, path[1], path[2], change));
            case "recommendation" -> Optional.of(r -> measure(r, path[1], change));
            case "indicator" ->
                    Optional.of(indicator(path[1], i -> i.withReason(change.apply(i.reason()))));
            default -> Optional.empty();
        };
    }

    private static Report issue(
            Report report, String id, String field, UnaryOperator<String> change) {
        UnaryOperator<Issue> edit =
                field.equals("cause")
                        ? i -> i.withCause(change.apply(i.cause()))
                        : i -> i.withDescription(change.apply(i.description()));
        return report.withIssues(
                report.issues().stream().map(i -> i.id().equals(id) ? edit.apply(i) : i).toList());
    }

    private static Report measure(Report report, String id, UnaryOperator<String> change) {
        return report.withRecommendations(
                report.recommendations().stream()
                        .map(m -> m.id().equals(id) ? m.withMeasure(change.apply(m.measure())) : m)
                        .toList());
    }
}
