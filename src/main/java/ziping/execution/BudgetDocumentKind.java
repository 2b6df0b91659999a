package ziping.execution;

/** What a budget document did. */
public enum BudgetDocumentKind {
    /** 下达: the budget at the start of the year. */
    ISSUED("下达"),
    /** 追加. */
    ADDED("追加"),
    /** 追减. */
    CUT("追减"),
    /** 收回 of money already given. */
    RECOVERED("收回");

    private final String label;

    BudgetDocumentKind(String label) {
        this.label = label;
    }

    /** The official word. */
    public String label() {
        return label;
    }

    /** Whether it takes money away. */
    public boolean lowers() {
        return this == CUT || this == RECOVERED;
    }
}
