package ziping.survey;

/** How answers become a satisfaction rate. */
public enum CountingMethod {
    /** 满意人数 ÷ 有效调查人数; for graded questions the share of the options marked satisfied. */
    SHARE("满意人数÷有效作答人数"),
    /** 综合满意度: Σ(人数 × 权重) ÷ Σ人数. */
    WEIGHTED("Σ（各选项人数×权重）÷有效作答人数");

    private final String formula;

    CountingMethod(String formula) {
        this.formula = formula;
    }

    /** The formula in words, as the report prints it. */
    public String formula() {
        return formula;
    }
}
