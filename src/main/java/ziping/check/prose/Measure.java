package ziping.check.prose;

import java.util.List;

/** What an amount or rate in a sentence says about the money; known by the words before it. */
public enum Measure {
    /** 比上年增加. */
    INCREASE("增加", "增长", "上升", "提高", "多支出"),
    /** 比上年减少. */
    DECREASE("减少", "下降", "降低"),
    /** 追加. */
    ADDED("追加", "调增", "调整增加", "增加预算"),
    /** 追减. */
    CUT("追减", "调减", "核减", "收回"),
    /** 全年预算数, after adjustment. */
    BUDGET("全年预算", "调整后预算", "调整后", "调整以后", "调整为", "最终预算"),
    /** 年初预算数. */
    INITIAL("年初预算", "年初批复", "年初安排", "年初下达", "年初核定", "年初"),
    /** 结转结余. */
    LEFT("结余", "结转", "节约", "剩余", "未支付", "未支出", "未执行", "未拨付", "尚余", "尾款"),
    /** 到位. */
    RECEIVED("到位", "拨入"),
    /** 支出. */
    SPENT("支出", "执行数", "支付", "使用资金", "执行", "完成", "完成预算", "执行预算"),
    /** A budget of which it is not said which. */
    PLANNED("预算", "安排", "下达", "批复", "申请", "计划投资", "计划安排", "总投资"),
    /** Something else. */
    OTHER;

    private final List<String> signs;

    Measure(String... signs) {
        this.signs = List.of(signs);
    }

    /**
     * The measure named last in the words before a figure; of two that end at the same place the
     * longer.
     */
    static Measure of(String before) {
        Measure best = OTHER;
        int bestEnd = -1;
        int bestLength = 0;
        for (Measure measure : values()) {
            for (String sign : measure.signs) {
                int at = before.lastIndexOf(sign);
                int end = at + sign.length();
                boolean better = end > bestEnd || (end == bestEnd && sign.length() > bestLength);
                if (at >= 0 && better && !isDenied(before, at)) {
                    best = measure;
                    bestEnd = end;
                    bestLength = sign.length();
                }
            }
        }
        return refined(best, before);
    }

    /** 预算支出, 支出预算 and 预算执行 are told apart by what stands further left. */
    private static Measure refined(Measure best, String before) {
        if (best == PLANNED && before.contains("年初")) {
            return INITIAL;
        }
        if (best == PLANNED && (before.contains("全年预算") || before.contains("调整后"))) {
            return BUDGET;
        }
        return best;
    }

    private static boolean isDenied(String before, int at) {
        return at > 0 && "未不".indexOf(before.charAt(at - 1)) >= 0;
    }
}
