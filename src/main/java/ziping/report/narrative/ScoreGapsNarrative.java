package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.Scorer;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is missing behind a score: the indicators, or the table for a score that was only stated.
 */
final class ScoreGapsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:scoreGaps");
        if (!figures.sheet().rows().isEmpty()) {
            return prose.write();
        }
        BigDecimal stated = figures.report().evaluation().statedScore();
        if (stated == null) {
            return prose.gap("未填写绩效指标，没有自评得分和等级").write();
        }
        String grade =
                new Scorer(
                                figures.pack(),
                                figures.pack().regime(figures.report().choices().regime()))
                        .grade(stated)
                        .label();
        return prose.gap(
                        "评价组评定的%s分没有评分表支撑；按等级标准对应“%s”，请填写绩效指标后由程序计分"
                                .formatted(Points.weight(stated), grade))
                .write();
    }
}
