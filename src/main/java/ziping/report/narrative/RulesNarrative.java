package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.ClassScore;
import ziping.scoring.GradeBand;
import ziping.scoring.ScoreSheet;
import ziping.value.Points;

import java.util.List;
import java.util.stream.Collectors;

/** The indicator system, its weights and the grades: by what the project was scored. */
final class RulesNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        ScoreSheet sheet = figures.sheet();
        Prose prose = new Prose("facts:rules");
        if (sheet.rows().isEmpty()) {
            return prose.gap("未设定评价指标体系、权重和评分标准").write();
        }
        String classes =
                sheet.classes().stream()
                        .map(RulesNarrative::weight)
                        .collect(Collectors.joining("、"));
        prose.paragraph(
                "评价指标体系由预算执行率和%d项绩效指标构成，总分%s分，其中预算执行率%s分、%s，详见附件“项目支出绩效自评表”。"
                        .formatted(
                                sheet.rows().size(),
                                Points.weight(sheet.possible()),
                                Points.weight(sheet.execution().points()),
                                classes));
        prose.paragraph("定量指标按指标值与实际完成值的比较结果计分，定性指标按达成、部分达成、未达成三档在规定区间内打分，各项得分的公式和依据见工作底稿。");
        prose.paragraph("评价等级按得分确定：" + bands(figures.pack().grades()) + "。");
        return prose.write();
    }

    private static String weight(ClassScore score) {
        return score.level1() + Points.weight(score.points()) + "分";
    }

    private static String bands(List<GradeBand> grades) {
        StringBuilder words = new StringBuilder();
        String upper = "100分";
        for (GradeBand band : grades) {
            String from = Points.weight(band.from());
            boolean lowest = band.from().signum() == 0;
            words.append(words.isEmpty() ? "" : "，")
                    .append(lowest ? upper + "以下" : from + "分（含）至" + upper)
                    .append("为“")
                    .append(band.grade().label())
                    .append("”");
            upper = from + "分";
        }
        return words.toString();
    }
}
