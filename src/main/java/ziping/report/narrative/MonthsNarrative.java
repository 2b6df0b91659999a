package ziping.report.narrative;

import ziping.execution.ScheduleStep;
import ziping.execution.TimelineMonth;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;

import java.util.ArrayList;
import java.util.List;

/** How spending over the year met the required schedule. */
final class MonthsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:months");
        if (figures.timeline().isEmpty()) {
            return prose.gap("未填写按月支出数据，无法对照支出进度要求").write();
        }
        List<ScheduleStep> steps =
                figures.report().schedule().isEmpty()
                        ? figures.pack().schedule()
                        : figures.report().schedule();
        List<String> reached = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (ScheduleStep step : steps) {
            TimelineMonth month = figures.timeline().months().get(step.month() - 1);
            if (month.rate() != null) {
                (month.missesSchedule() ? missed : reached).add(words(step, month));
            }
        }
        if (!missed.isEmpty()) {
            prose.paragraph("对照支出进度要求，" + told(missed) + "低于进度要求。");
        }
        if (!reached.isEmpty()) {
            String opening = missed.isEmpty() ? "对照支出进度要求，" : "";
            prose.paragraph(opening + told(reached) + "达到进度要求。");
        }
        return prose.write();
    }

    private static String told(List<String> steps) {
        return String.join("；", steps) + (steps.size() > 1 ? "，均" : "，");
    }

    private static String words(ScheduleStep step, TimelineMonth month) {
        return "%d月底要求%s，实际%s"
                .formatted(step.month(), Prose.rate(step.rate()), Prose.rate(month.rate()));
    }
}
