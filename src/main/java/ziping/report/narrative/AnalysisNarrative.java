package ziping.report.narrative;

import ziping.indicator.FrameworkRow;
import ziping.indicator.Indicator;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.ClassScore;
import ziping.scoring.IndicatorScore;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 绩效分析: 决策 and 过程 from the evaluation framework, then each class of indicators, indicator by
 * indicator.
 */
final class AnalysisNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:analysis");
        int number = 1;
        for (Map.Entry<String, List<FrameworkRow>> part : process(figures).entrySet()) {
            prose.paragraph(number++ + "." + framework(part.getKey(), part.getValue()));
        }
        for (ClassScore score : figures.sheet().classes()) {
            prose.paragraph(number++ + "." + indicators(score, figures));
        }
        if (figures.sheet().rows().isEmpty()) {
            prose.gap("未填写绩效指标及完成值，无法逐项分析产出、效益和满意度");
        }
        return prose.write();
    }

    private static Map<String, List<FrameworkRow>> process(ReportFigures figures) {
        return figures.report().framework().stream()
                .filter(r -> r.level1().equals("决策") || r.level1().equals("过程"))
                .filter(r -> r.score() != null && r.points() != null)
                .collect(
                        Collectors.groupingBy(
                                FrameworkRow::level1, LinkedHashMap::new, Collectors.toList()));
    }

    private static String framework(String level1, List<FrameworkRow> rows) {
        BigDecimal points = Points.sum(rows.stream().map(FrameworkRow::points).toList());
        BigDecimal score = Points.sum(rows.stream().map(FrameworkRow::score).toList());
        String each =
                rows.stream().map(AnalysisNarrative::framework).collect(Collectors.joining("；"));
        return "项目%s情况。%s%s。".formatted(level1, head(points, score), each);
    }

    private static String framework(FrameworkRow row) {
        String reason = row.reason().isBlank() ? "" : "，" + Prose.open(row.reason());
        return "%s得%s分（分值%s分）%s"
                .formatted(
                        row.level3(),
                        Points.score(row.score()),
                        Points.weight(row.points()),
                        reason);
    }

    private static String indicators(ClassScore score, ReportFigures figures) {
        String each =
                figures.sheet().rows().stream()
                        .filter(r -> r.indicator().level1().equals(score.level1()))
                        .map(AnalysisNarrative::indicator)
                        .collect(Collectors.joining("；"));
        return "%s完成情况。%s%s。".formatted(score.level1(), head(score.points(), score.score()), each);
    }

    private static String indicator(IndicatorScore row) {
        Indicator indicator = row.indicator();
        String score = row.score() == null ? "未评分" : "得" + Points.score(row.score()) + "分";
        String reason = indicator.reason().isBlank() ? "" : "，说明：" + Prose.open(indicator.reason());
        return "%s，指标值%s，实际完成%s，%s%s"
                .formatted(
                        indicator.name(),
                        indicator.targetPhrase(),
                        indicator.actual().isBlank() && indicator.grade() == null
                                ? "值未填写"
                                : indicator.actualPhrase(),
                        score,
                        reason);
    }

    private static String head(BigDecimal points, BigDecimal score) {
        return "分值%s分，得%s分，得分率%s。"
                .formatted(
                        Points.weight(points),
                        Points.score(score),
                        Rate.text(Rate.of(score, points)));
    }
}
