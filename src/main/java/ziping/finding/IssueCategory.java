package ziping.finding;

/** 问题类别 of the 整改台账. */
public enum IssueCategory {
    /** 决策. */
    DECISION("决策"),
    /** 预算. */
    BUDGET("预算"),
    /** 资金. */
    FUNDS("资金"),
    /** 管理. */
    MANAGEMENT("管理"),
    /** 产出. */
    OUTPUT("产出"),
    /** 效益. */
    BENEFIT("效益"),
    /** 满意度. */
    SATISFACTION("满意度"),
    /** 资料. */
    RECORDS("资料");

    private final String label;

    IssueCategory(String label) {
        this.label = label;
    }

    /** The official word. */
    public String label() {
        return label;
    }
}
