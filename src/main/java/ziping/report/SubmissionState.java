package ziping.report;

/** What became of a hand-in. */
public enum SubmissionState {
    /** 已报送. */
    HANDED_IN("已报送"),
    /** 退回修改. */
    RETURNED("退回修改"),
    /** 已通过. */
    ACCEPTED("已通过");

    private final String label;

    SubmissionState(String label) {
        this.label = label;
    }

    /** The word shown. */
    public String label() {
        return label;
    }
}
