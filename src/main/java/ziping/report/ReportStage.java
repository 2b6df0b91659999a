package ziping.report;

import java.util.Comparator;
import java.util.List;

/** How far a report is on its way to the bureau, as the list of projects shows it. */
public enum ReportStage {
    /** 填报中. */
    FILLING("填报中"),
    /** 已导出: its files were written, it was not handed in. */
    EXPORTED("已导出"),
    /** 已报送. */
    HANDED_IN("已报送"),
    /** 退回修改: the last hand-in came back. */
    RETURNED("退回修改");

    private final String label;

    ReportStage(String label) {
        this.label = label;
    }

    /** The stage after these hand-ins; the last one counts. */
    public static ReportStage of(List<Submission> submissions, boolean exported) {
        return submissions.stream()
                .max(Comparator.comparingInt(Submission::sequence))
                .map(last -> of(last.state()))
                .orElse(exported ? EXPORTED : FILLING);
    }

    /** The stage while a hand-in in this state is the last one. */
    public static ReportStage of(SubmissionState last) {
        return last == SubmissionState.RETURNED ? RETURNED : HANDED_IN;
    }

    /** The word shown. */
    public String label() {
        return label;
    }
}
