package ziping.report;

import ziping.report.document.Chart;
import ziping.report.form.ClassScoresChart;
import ziping.report.form.TimelineChart;
import ziping.value.MoneyUnit;

import java.util.Optional;
import java.util.Set;

/** All charts a document may hold, by the key that outlines use. */
public final class ReportCharts {

    private static final String TIMELINE = "timeline";
    private static final String CLASS_SCORES = "classScores";
    private static final Set<String> KEYS = Set.of(TIMELINE, CLASS_SCORES);

    private ReportCharts() {}

    /** Whether there is a chart of this key. */
    public static boolean has(String key) {
        return KEYS.contains(key);
    }

    /** The chart under a key; empty when there is nothing to draw. */
    public static Optional<Chart> of(String key, ReportFigures figures) {
        return key.equals(TIMELINE) ? timeline(figures) : classScores(figures);
    }

    private static Optional<Chart> timeline(ReportFigures figures) {
        return figures.timeline().isEmpty()
                ? Optional.empty()
                : Optional.of(TimelineChart.of(figures.timeline(), MoneyUnit.WAN));
    }

    private static Optional<Chart> classScores(ReportFigures figures) {
        return figures.report().indicators().isEmpty()
                ? Optional.empty()
                : Optional.of(ClassScoresChart.of(figures.sheet()));
    }
}
