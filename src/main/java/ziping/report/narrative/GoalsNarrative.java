package ziping.report.narrative;

import ziping.project.Goal;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;

import java.util.List;

/** Expected and actual overall goals. */
final class GoalsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:goals");
        if (figures.report().goals().isEmpty()) {
            prose.lacks("总体目标（预期目标和实际完成情况）");
        }
        figures.report().goals().forEach(goal -> goal(prose, goal));
        if (figures.report().indicators().isEmpty()) {
            prose.lacks("绩效指标（指标性质、指标值、度量单位、分值）");
        }
        return prose.write();
    }

    private static void goal(Prose prose, Goal goal) {
        if (goal.expected().isBlank()) {
            prose.lacks(goal.scope().label() + "的预期目标");
        } else {
            prose.paragraph(goal.scope().label() + "：" + Prose.ended(goal.expected()));
        }
        if (goal.actual().isBlank()) {
            prose.lacks(goal.scope().label() + "的实际完成情况");
        } else {
            prose.paragraph("实际完成情况：" + Prose.ended(goal.actual()));
        }
    }
}
