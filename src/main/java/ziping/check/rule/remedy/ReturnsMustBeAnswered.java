package ziping.check.rule.remedy;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.report.Report;
import ziping.report.ReturnAnswer;
import ziping.report.Submission;
import ziping.report.SubmissionState;

import java.util.stream.Stream;

/** G05: each point the bureau sent the last hand-in back for has been dealt with. */
public final class ReturnsMustBeAnswered extends Check {

    public ReturnsMustBeAnswered() {
        super("G05", Severity.MUST, "M", "退回意见逐条有落实情况");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject
                .report()
                .flatMap(Report::lastSubmission)
                .filter(last -> last.state() == SubmissionState.RETURNED)
                .stream()
                .flatMap(this::open);
    }

    private Stream<Remark> open(Submission last) {
        Place place = new Place("submission:" + last.id(), ReportPlaces.SUBMISSION + " › 退回意见");
        return last.points().stream()
                .filter(ReturnAnswer::isOpen)
                .map(
                        point ->
                                remark(
                                        place,
                                        point.words(),
                                        "第%d次报送的这条退回意见还没有落实。".formatted(last.sequence()),
                                        "改好后写明落实情况。"));
    }
}
