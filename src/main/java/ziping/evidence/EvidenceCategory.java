package ziping.evidence;

/** Kinds of supporting material, in the order of the attachment index. */
public enum EvidenceCategory {
    /** 立项及批复文件. */
    APPROVAL("立项及批复文件"),
    /** 资金下达文件. */
    FUNDS("资金下达文件"),
    /** 绩效目标申报表. */
    GOALS("绩效目标申报表"),
    /** 合同、采购及验收资料. */
    PROCUREMENT("合同、采购及验收资料"),
    /** 记账凭证与支付明细. */
    VOUCHERS("记账凭证与支付明细"),
    /** 管理制度. */
    RULES("管理制度"),
    /** 满意度问卷及统计表. */
    SURVEY("满意度问卷及统计表"),
    /** 业务台账、照片及其他. */
    RECORDS("业务台账、照片及其他");

    private final String label;

    EvidenceCategory(String label) {
        this.label = label;
    }

    /** The official words. */
    public String label() {
        return label;
    }
}
