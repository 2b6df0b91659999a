package ziping.check.rule.remedy;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Glyphs;
import ziping.finding.Issue;
import ziping.finding.RecommendationState;
import ziping.report.Report;

import java.util.stream.Stream;

/** G04: last year's open issues are taken up again. */
public final class LastYearsIssuesMustNotVanish extends Check {

    public LastYearsIssuesMustNotVanish() {
        super("G04", Severity.HINT, "D", "上年未整改完的问题在本年报告中有交代");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (subject.report().isEmpty() || subject.lastYear().isEmpty()) {
            return Stream.empty();
        }
        Report before = subject.lastYear().get();
        Report now = subject.report().get();
        return before.issues().stream()
                .filter(i -> isOpen(before, i))
                .filter(i -> now.issues().stream().noneMatch(n -> isSame(i, n)))
                .map(
                        i ->
                                remark(
                                        new Place("issue", ReportPlaces.FINDINGS),
                                        i.description().strip(),
                                        "上年的这个问题没有整改完，本年报告没有提到。",
                                        "写明整改进展；未完成的列入本年问题。"));
    }

    private static boolean isOpen(Report report, Issue issue) {
        return report.recommendations().stream()
                .filter(r -> r.issueIds().contains(issue.id()))
                .noneMatch(r -> r.state() == RecommendationState.DONE);
    }

    private static boolean isSame(Issue before, Issue now) {
        String a = Glyphs.bare(before.description());
        String b = Glyphs.bare(now.description());
        return before.id().equals(now.id()) || a.contains(b) || b.contains(a);
    }
}
