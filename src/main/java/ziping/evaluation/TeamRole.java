package ziping.evaluation;

/** 评价小组职位. */
public enum TeamRole {
    /** 组长. */
    HEAD("组长"),
    /** 副组长. */
    DEPUTY("副组长"),
    /** 成员. */
    MEMBER("成员");

    private final String label;

    TeamRole(String label) {
        this.label = label;
    }

    /** The official word. */
    public String label() {
        return label;
    }
}
