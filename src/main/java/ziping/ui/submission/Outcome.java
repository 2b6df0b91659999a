package ziping.ui.submission;

import ziping.app.HandInRefused;
import ziping.report.Submission;

import java.util.Optional;

/**
 * What became of one project of a hand-in.
 *
 * @param project its name
 * @param submission empty if it had to wait
 * @param reason why it had to wait; empty if it did not
 */
record Outcome(String project, Optional<Submission> submission, String reason) {

    static Outcome done(String project, Submission submission) {
        return new Outcome(project, Optional.of(submission), "");
    }

    static Outcome refused(String project, HandInRefused refused) {
        return new Outcome(project, Optional.empty(), refused.getMessage());
    }
}
