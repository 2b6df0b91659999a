package ziping.check.rule.money;

import ziping.check.prose.Measure;

/** The official words for measures. */
final class Labels {

    private Labels() {}

    /** What a measure is called. */
    static String of(Measure measure) {
        return switch (measure) {
            case INITIAL -> "年初预算";
            case BUDGET -> "全年预算";
            case PLANNED -> "预算";
            case RECEIVED -> "到位资金";
            case SPENT -> "支出";
            case LEFT -> "结转结余";
            case ADDED -> "追加";
            case CUT -> "调减";
            case INCREASE -> "增加";
            case DECREASE -> "减少";
            case OTHER -> "金额";
        };
    }
}
