package ziping.finding;

/** 问题来源 of the 整改台账. */
public enum IssueOrigin {
    /** 自评. */
    SELF_EVALUATION("自评"),
    /** 监控. */
    MONITORING("监控"),
    /** 财政复核. */
    FINANCE_REVIEW("财政复核"),
    /** 审计. */
    AUDIT("审计");

    private final String label;

    IssueOrigin(String label) {
        this.label = label;
    }

    /** The official word. */
    public String label() {
        return label;
    }
}
