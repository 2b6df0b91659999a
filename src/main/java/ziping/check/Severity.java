package ziping.check;

/** How much a remark matters. */
public enum Severity {
    /** 必改: handing in is not possible without a written reason. */
    MUST("必改"),
    /** 提示: probably wrong, look again. */
    HINT("提示"),
    /** 参考: good to know. */
    NOTE("参考");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word shown. */
    public String label() {
        return label;
    }
}
