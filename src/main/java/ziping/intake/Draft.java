package ziping.intake;

import ziping.report.Report;

import java.util.List;

/**
 * A report as it was understood; nothing of it counts before somebody has looked it over.
 *
 * @param recognised what was understood, in the order of the report
 */
public record Draft(Report report, List<Recognised> recognised) {

    public Draft {
        recognised = List.copyOf(recognised);
    }
}
