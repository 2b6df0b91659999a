package ziping.store;

import static ziping.store.db.Tables.SUBMISSION;
import static ziping.store.db.Tables.SUBMISSION_SNAPSHOT;

import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.Submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps what was handed in, each time as it was. */
final class SubmissionRepository {

    /** H2 keeps at most 1 048 576 characters in a varchar; smaller rows are quicker to page. */
    private static final int SLICE = 32_768;

    private static final RowType<String> SLICES =
            RowType.<String>list(
                            SUBMISSION_SNAPSHOT,
                            Function.identity(),
                            SUBMISSION_SNAPSHOT.REPORT_ID,
                            SUBMISSION_SNAPSHOT.SUBMISSION,
                            SUBMISSION_SNAPSHOT.POSITION)
                    .column(SUBMISSION_SNAPSHOT.SLICE, Function.identity())
                    .read(row -> row.get(SUBMISSION_SNAPSHOT.SLICE));

    private static final RowType<Submission> SUBMISSIONS =
            RowType.<Submission>list(
                            SUBMISSION, Submission::id, SUBMISSION.REPORT_ID, SUBMISSION.POSITION)
                    .column(SUBMISSION.ID, Submission::id)
                    .column(SUBMISSION.SEQUENCE, Submission::sequence)
                    .column(SUBMISSION.HANDED_IN, Submission::handedIn)
                    .column(SUBMISSION.BY, Submission::by)
                    .column(SUBMISSION.DESTINATION, Submission::destination)
                    .column(SUBMISSION.SCORE, Submission::score)
                    .column(SUBMISSION.GRADE, Submission::grade)
                    .column(SUBMISSION.STATE, Submission::state)
                    .column(SUBMISSION.REMARKS, Submission::remarks)
                    .list(SLICES, submission -> slices(submission.snapshot()))
                    .read(SubmissionRepository::read);

    private SubmissionRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.list(SUBMISSIONS, Report::submissions, ReportBuilder::submissions));
    }

    private static List<String> slices(String text) {
        List<String> slices = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + SLICE);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            slices.add(text.substring(from, to));
            from = to;
        }
        return slices;
    }

    private static Submission read(Row row) {
        return new Submission(
                row.get(SUBMISSION.ID),
                row.get(SUBMISSION.SEQUENCE),
                row.get(SUBMISSION.HANDED_IN),
                row.get(SUBMISSION.BY),
                row.get(SUBMISSION.DESTINATION),
                row.get(SUBMISSION.SCORE),
                row.get(SUBMISSION.GRADE),
                row.get(SUBMISSION.STATE),
                row.get(SUBMISSION.REMARKS),
                String.join("", row.list(SLICES)));
    }
}
