package ziping.ui.submission;

import ziping.report.Report;
import ziping.report.Submission;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The hand-ins of a report, one changed or one found. */
final class Submissions {

    private Submissions() {}

    /** The report with one hand-in changed. */
    static Report changed(Report report, String id, UnaryOperator<Submission> change) {
        return report.withSubmissions(
                report.submissions().stream()
                        .map(s -> s.id().equals(id) ? change.apply(s) : s)
                        .toList());
    }

    /** The hand-in before another. */
    static Optional<Submission> before(Report report, Submission other) {
        return report.submissions().stream()
                .filter(s -> s.sequence() < other.sequence())
                .max(Comparator.comparingInt(Submission::sequence));
    }
}
