package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.ScoreSheet;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;

/** Score and grade, in total and by class. */
final class ConclusionNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        ScoreSheet sheet = figures.sheet();
        Prose prose = new Prose("facts:conclusion");
        if (sheet.rows().isEmpty()) {
            return new ScoreGapsNarrative().write(figures);
        }
        if (sheet.total() == null) {
            prose.clause("已评得分" + Prose.points(sheet.soFar()))
                    .clause("尚有" + sheet.unscored() + "项指标未评分")
                    .stop("经自评，项目");
            prose.lacks("全部指标的得分和等级");
        } else {
            prose.clause("得分" + Prose.points(sheet.total()))
                    .clause("等级为“" + sheet.gradeLabel() + "”")
                    .stop("经自评，项目");
        }
        if (sheet.execution().score() != null) {
            part(prose, "预算执行率", sheet.execution().score(), sheet.execution().points());
        }
        sheet.classes().forEach(c -> part(prose, c.level1(), c.score(), c.points()));
        return prose.sentence("其中，").write();
    }

    private static void part(Prose prose, String label, BigDecimal score, BigDecimal points) {
        prose.clause("%s得%s（分值%s分）".formatted(label, Prose.points(score), Points.weight(points)));
    }
}
