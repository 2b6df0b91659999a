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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 绩效分析: 决策 and 过程 from the evaluation framework, then each class of indicators, indicator by
 * indicator; or one part of it, for outlines that give each part a section of its own.
 */
final class AnalysisNarrative implements Narrative {
    private final String key;
    private final Predicate<String> level1;
    private final boolean numbered;

    private AnalysisNarrative(String key, Predicate<String> level1, boolean numbered) {
        this.key = key;
        this.level1 = level1;
        this.numbered = numbered;
    }

    /** The whole analysis, its parts numbered. */
    static Narrative whole() {
        return new AnalysisNarrative("analysis", level1 -> true, true);
    }

    /** The part under a key, of the classes that begin with one of these words. */
    static Narrative part(String key, String... stems) {
        return new AnalysisNarrative(key, level1 -> begins(level1, stems), false);
    }

    private static boolean begins(String level1, String... stems) {
        return Stream.of(stems).anyMatch(level1::startsWith);
    }

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:" + key);
        List<String> parts = new ArrayList<>();
        process(figures).forEach((level, rows) -> parts.add(framework(level, rows)));
        figures.sheet().classes().stream()
                .filter(score -> level1.test(score.level1()))
                .forEach(score -> parts.add(indicators(score, figures)));
        for (int i = 0; i < parts.size(); i++) {
            prose.paragraph((numbered ? i + 1 + "." : "") + parts.get(i));
        }
        if (numbered && figures.sheet().rows().isEmpty()) {
            prose.gap("未填写绩效指标及完成值，无法逐项分析产出、效益和满意度");
        }
        return prose.write();
    }

    private Map<String, List<FrameworkRow>> process(ReportFigures figures) {
        return figures.report().framework().stream()
                .filter(r -> begins(r.level1(), "决策", "过程") && level1.test(r.level1()))
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
