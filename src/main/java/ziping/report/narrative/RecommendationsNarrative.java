package ziping.report.narrative;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.ChineseDate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measures, numbered, with the issues they answer, who acts and until when. */
final class RecommendationsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:recommendations");
        List<Recommendation> measures = figures.report().recommendations();
        for (int i = 0; i < measures.size(); i++) {
            Recommendation measure = measures.get(i);
            prose.paragraph(
                    (i + 1)
                            + "."
                            + Prose.open(measure.measure())
                            + duty(measure, figures.report().issues())
                            + "。");
        }
        gap(prose, measures, "的责任人", r -> r.owner().isBlank() && r.department().isBlank());
        gap(prose, measures, "的完成时限", r -> r.due() == null);
        gap(prose, measures, "对应的问题", r -> r.issueIds().isEmpty());
        return prose.write();
    }

    private static String duty(Recommendation measure, List<Issue> issues) {
        List<String> parts = new ArrayList<>();
        String answered = answered(measure, issues);
        if (!answered.isEmpty()) {
            parts.add("对应问题" + answered);
        }
        String by = measure.department() + measure.owner();
        if (!by.isBlank()) {
            parts.add("由" + by + "负责");
        }
        if (measure.due() != null) {
            parts.add(ChineseDate.text(measure.due()) + "前完成");
        }
        return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
    }

    private static String answered(Recommendation measure, List<Issue> issues) {
        return IntStream.range(0, issues.size())
                .filter(i -> measure.issueIds().contains(issues.get(i).id()))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining("、"));
    }

    private static void gap(
            Prose prose,
            List<Recommendation> measures,
            String what,
            Predicate<Recommendation> lacking) {
        String numbers =
                IntStream.range(0, measures.size())
                        .filter(i -> lacking.test(measures.get(i)))
                        .mapToObj(i -> String.valueOf(i + 1))
                        .collect(Collectors.joining("、"));
        if (!numbers.isEmpty()) {
            prose.lacks("第" + numbers + "项措施" + what);
        }
    }
}
