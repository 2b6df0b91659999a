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
        int part = 0;
        for (var rows : process(figures).entrySet()) {
            String level = "项目" + rows.getKey();
            prose.paragraph(title(++part, level + "情况", level) + framework(rows.getValue()));
        }
        for (ClassScore score : figures.sheet().classes()) {
            if (level1.test(score.level1())) {
                prose.paragraph(
                        title(++part, score.level1() + "完成情况", score.level1()) + head(score));
                indicators(score, figures).forEach(prose::paragraph);
            }
        }
        if (numbered && figures.sheet().rows().isEmpty()) {
            prose.gap("未填写绩效指标及完成值，无法逐项分析产出、效益和满意度");
        }
        return prose.write();
    }

    /** What a part is about; where it has a section of its own, the heading has said so. */
    private String title(int part, String title, String subject) {
        return numbered ? part + "." + title + "。" : subject;
    }

    private Map<String, List<FrameworkRow>> process(ReportFigures figures) {
        return figures.report().framework().stream()
                .filter(r -> begins(r.level1(), "决策", "过程") && level1.test(r.level1()))
                .filter(r -> r.score() != null && r.points() != null)
                .collect(
                        Collectors.groupingBy(
                                FrameworkRow::level1, LinkedHashMap::new, Collectors.toList()));
    }

    private static String framework(List<FrameworkRow> rows) {
        BigDecimal points = Points.sum(rows.stream().map(FrameworkRow::points).toList());
        BigDecimal score = Points.sum(rows.stream().map(FrameworkRow::score).toList());
        String each =
                rows.stream().map(AnalysisNarrative::framework).collect(Collectors.joining("；"));
        return "按共性指标体系框架评分，%s%s。".formatted(head(points, score), each);
    }

    private static String framework(FrameworkRow row) {
        String reason = row.reason().isBlank() ? "" : "，" + Prose.open(row.reason());
        return "%s得%s（分值%s分）%s"
                .formatted(
                        row.level3(),
                        Prose.points(row.score()),
                        Points.weight(row.points()),
                        reason);
    }

    /** A paragraph for each class of the second level, a sentence for each indicator. */
    private static List<String> indicators(ClassScore score, ReportFigures figures) {
        Map<String, String> words = new LinkedHashMap<>();
        figures.sheet().rows().stream()
                .filter(r -> r.indicator().level1().equals(score.level1()))
                .forEach(r -> words.merge(r.indicator().level2(), indicator(r), String::concat));
        List<String> paragraphs = new ArrayList<>();
        words.forEach(
                (level2, each) -> {
                    String number = words.size() > 1 ? "（" + (paragraphs.size() + 1) + "）" : "";
                    String title = level2.isBlank() ? "" : level2 + "。";
                    paragraphs.add(number + title + each);
                });
        return paragraphs;
    }

    private static String indicator(IndicatorScore row) {
        String score = row.score() == null ? "未评分" : "得" + Prose.points(row.score());
        return "%s，%s，%s%s。"
                .formatted(row.indicator().name(), values(row.indicator()), score, reason(row));
    }

    private static String values(Indicator indicator) {
        boolean unknown = indicator.actual().isBlank() && indicator.grade() == null;
        if (indicator.isQualitative()) {
            String actual = unknown ? "实际完成情况未填写" : "实际“" + indicator.actualPhrase() + "”";
            return "指标值“" + indicator.targetPhrase() + "”，" + actual;
        }
        String actual = unknown ? "值未填写" : indicator.actualPhrase();
        String target = indicator.target().isBlank() ? "未填写" : indicator.targetPhrase();
        return "指标值" + target + "，实际完成" + actual;
    }

    /** The reasons of lost points stand where the lost points are told. */
    private static String reason(IndicatorScore row) {
        boolean lost = row.lost() != null && row.lost().signum() > 0;
        String reason = Prose.open(row.indicator().reason());
        return lost || reason.isEmpty() ? "" : "；说明：" + reason;
    }

    private static String head(ClassScore score) {
        return head(score.points(), score.score());
    }

    private static String head(BigDecimal points, BigDecimal score) {
        return "分值%s分，得%s，得分率%s。"
                .formatted(
                        Points.weight(points),
                        Prose.points(score),
                        Prose.rate(Rate.of(score, points)));
    }
}
