package ziping.check.prose;

import java.util.regex.Pattern;

/** Tells the whole project's figures from those of its parts by the words before them. */
final class Scope {

    /** These say that the figure is the whole. */
    private static final Pattern WHOLE =
            Pattern.compile("总支出|支出总额|支出合计|规模合计|项目总|预算总额|资金总额|总预算|合计共|共计支出|全年项目|项目全年");

    /** Words that say nothing about which part of the project is meant. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "项目|全年|本年度?|当年|年度|年末|年底|年初|截[至止]|共计?|合计|总计?|累计|实际|资金|经费|预算数?|支出数?|执行数?|完成|金额|规模"
                        + "|到位|安排|下达|批复|核定|拨付|拨款|财政|区级|市级|省级|中央|调整[后为]?|以后|追加|追减|结余|结转|节约|剩余|使用|支付|申请"
                        + "|数额|为|达到?|的|了|我[局单位区市县校院中心]*|本[局单位项目]*|该|单位|部门|中心|其|已|并|等|进度|执行率|支出率|[率额数度年月日整体]"
                        + "|按照|根据|情况|实施|期间|内|于|至|到|由|在|中|\\d+|[.,%\\s]");

    private static final int MOST_LEFT = 2;

    private Scope() {}

    /** Whether the words before a figure name the project as a whole or nothing at all. */
    static boolean isWhole(String context) {
        if (WHOLE.matcher(context).find()) {
            return true;
        }
        return COMMON.matcher(context).replaceAll("").length() <= MOST_LEFT;
    }
}
