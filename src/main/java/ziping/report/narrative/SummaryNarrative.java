package ziping.report.narrative;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.project.Project;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.ChineseNumber;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 摘要: project, money, score and grade, main issues, main measures. */
final class SummaryNarrative implements Narrative {

    private static final int MOST = 3;

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Project project = figures.report().project();
        String unit = Text.firstOf(project.implementer(), figures.report().unit().name());
        Prose prose = new Prose("facts:summary");
        prose.clause(project.name() + (unit.isEmpty() ? "" : "由" + unit + "实施"))
                .optionalAmount("全年预算数", figures.total().budget())
                .amount("全年执行数", figures.total().spent())
                .optionalRate("预算执行率", figures.total().rate())
                .sentence(project.year() + "年度，");
        List<Paragraph> all = new ArrayList<>(prose.write());
        all.addAll(new ConclusionNarrative().write(figures));
        Prose findings = new Prose("facts:summary");
        listed(findings, "自评发现的主要问题：", issues(figures.report().issues()));
        listed(findings, "主要建议和改进措施：", measures(figures.report().recommendations()));
        all.addAll(findings.write());
        return all;
    }

    private static void listed(Prose prose, String opening, List<String> points) {
        if (!points.isEmpty()) {
            List<String> numbered = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                String number = points.size() == 1 ? "" : ChineseNumber.of(i + 1) + "是";
                numbered.add(number + Prose.open(points.get(i)));
            }
            prose.paragraph(opening + numbered.stream().collect(Collectors.joining("；")) + "。");
        }
    }

    private static List<String> issues(List<Issue> issues) {
        return issues.stream()
                .map(Issue::description)
                .filter(d -> !d.isBlank())
                .limit(MOST)
                .toList();
    }

    private static List<String> measures(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(Recommendation::measure)
                .filter(m -> !m.isBlank())
                .limit(MOST)
                .toList();
    }
}
