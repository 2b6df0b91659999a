package ziping.store;

import static ziping.store.db.Tables.RETURN_ANSWER;
import static ziping.store.db.Tables.SUBMISSION;
import static ziping.store.db.Tables.SUBMISSION_MANIFEST;
import static ziping.store.db.Tables.SUBMISSION_SNAPSHOT;

import org.jooq.DSLContext;

import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.ReturnAnswer;
import ziping.report.Submission;
import ziping.report.SubmissionState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final RowType<String> MANIFEST_SLICES =
            RowType.<String>list(
                            SUBMISSION_MANIFEST,
                            Function.identity(),
                            SUBMISSION_MANIFEST.REPORT_ID,
                            SUBMISSION_MANIFEST.SUBMISSION,
                            SUBMISSION_MANIFEST.POSITION)
                    .column(SUBMISSION_MANIFEST.SLICE, Function.identity())
                    .read(row -> row.get(SUBMISSION_MANIFEST.SLICE));

    private static final RowType<ReturnAnswer> ANSWERS =
            RowType.<ReturnAnswer>list(
                            RETURN_ANSWER,
                            ReturnAnswer::words,
                            RETURN_ANSWER.REPORT_ID,
                            RETURN_ANSWER.SUBMISSION,
                            RETURN_ANSWER.POSITION)
                    .column(RETURN_ANSWER.WORDS, ReturnAnswer::words)
                    .column(RETURN_ANSWER.ANSWER, ReturnAnswer::answer)
                    .read(
                            row ->
                                    new ReturnAnswer(
                                            row.get(RETURN_ANSWER.WORDS),
                                            row.get(RETURN_ANSWER.ANSWER)));

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
                    .list(ANSWERS, Submission::answers)
                    .list(MANIFEST_SLICES, submission -> slices(submission.manifest()))
                    .read(SubmissionRepository::read);

    private SubmissionRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.list(SUBMISSIONS, Report::submissions, ReportBuilder::submissions));
    }

    /** The state of the last hand-in of each report that was handed in, by the report's id. */
    static Map<String, SubmissionState> lastStates(DSLContext sql) {
        Map<String, SubmissionState> states = new HashMap<>();
        sql.select(SUBMISSION.REPORT_ID, SUBMISSION.STATE)
                .from(SUBMISSION)
                .orderBy(SUBMISSION.SEQUENCE, SUBMISSION.POSITION.desc())
                .forEach(row -> states.put(row.value1(), row.value2()));
        return states;
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
                row.list(ANSWERS),
                String.join("", row.list(SLICES)),
                String.join("", row.list(MANIFEST_SLICES)));
    }
}
