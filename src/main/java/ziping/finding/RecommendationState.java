package ziping.finding;

/** 整改进展. */
public enum RecommendationState {
    /** 未启动. */
    OPEN("未启动"),
    /** 进行中. */
    UNDER_WAY("进行中"),
    /** 已完成. */
    DONE("已完成"),
    /** 长期坚持. */
    ONGOING("长期坚持");

    private final String label;

    RecommendationState(String label) {
        this.label = label;
    }

    /** Whether nothing more has to be begun or finished: what is kept up for good counts too. */
    public boolean isSettled() {
        return this == DONE || this == ONGOING;
    }

    /** The official word. */
    public String label() {
        return label;
    }
}
