package ziping.project;

/** What an overall goal covers. */
public enum GoalScope {
    /** 年度总体目标: the goal of the evaluated year. */
    ANNUAL("年度总体目标"),
    /** 项目总体目标: the goal of the whole project. */
    OVERALL("项目总体目标");

    private final String label;

    GoalScope(String label) {
        this.label = label;
    }

    /** The official word. */
    public String label() {
        return label;
    }
}
