package ziping.check.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words printed in the official forms, in all the variants met. */
final class Labels {

    /** Columns of the funds. */
    enum Fund {
        INITIAL("年初预算数?(\\(A\\))?"),
        BUDGET("(全年预算|调整后预算|预算)数?(\\(A\\))?"),
        SPENT("(全年|预算|实际)?(执行|支出)数?(\\(B\\))?"),
        POINTS("分值|权重"),
        RATE("(预算)?执行率.*"),
        SCORE("得分"),
        REASON("原因.*|备注");

        private final Pattern pattern;

        Fund(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** Columns of the indicators. */
    enum Column {
        DIRECTION("指标性质"),
        TARGET("(年度|年初|全年|预期|计划)?(指标值|目标值|计划值).*"),
        UNIT("(度量|计量)单位"),
        ACTUAL("(实际|全年)?(完成|达成)(值|情况|数).*|实际值.*"),
        POINTS("(指标)?(分值|权重).*|标准分|满分"),
        SCORE("(自评|评价|实际)?得分|自评分"),
        REASON("(存在)?(偏差|未完成|扣分)?原因.*|备注|改进措施"),
        /** A column that the checks do not read. */
        OTHER("(?!)");

        private final Pattern pattern;

        Column(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Pattern FORM_PARTS =
            Pattern.compile(
                    "项目名称|主管部门|实施单位.*|项目资金.*|年度资金总额[:：]?|一级指标|二级指标|三级指标|年度总体目标|绩效指标.*|全年预算数|全年执行数");
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(其中[:：]?)?(当年财政拨款|本年财政拨款|财政拨款|财政资金|上年结转资金?|其他资金|财政专户管理资金|单位资金|一般公共预算)[:：]?");
    private static final Pattern TOTAL = Pattern.compile("(年度)?(资金)?总额[:：]?|资金合计|年度资金总额[:：]?");
    private static final Pattern LEVEL1 =
            Pattern.compile("(产出|效益|满意度|成本|决策|过程|投入|效果)指标(?:[(（](\\d+(?:\\.\\d+)?)分?[)）])?");
    private static final Pattern LEVEL2 =
            Pattern.compile("(数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)指标等?");
    private static final Pattern END =
            Pattern.compile(
                    "总分|合计|总计|评价结论|其他需要说明(的)?事项|备注|说明|注[:：].*|.*自评表.*|-\\d+-|项目负责人.*|填表人.*");

    private Labels() {}

    static Optional<Fund> fund(TextCell cell) {
        return Stream.of(Fund.values())
                .filter(f -> f.pattern.matcher(cell.bare()).matches())
                .findFirst();
    }

    static Optional<Column> column(TextCell cell) {
        return Stream.of(Column.values())
                .filter(c -> c.pattern.matcher(cell.bare()).matches())
                .findFirst();
    }

    static boolean isFormPart(String words) {
        return FORM_PARTS.matcher(words.replaceAll("\\s", "")).matches();
    }

    /** The name of a funding source. */
    static Optional<String> source(TextCell cell) {
        Matcher m = SOURCE.matcher(cell.bare());
        return m.matches() ? Optional.of(m.group(2)) : Optional.empty();
    }

    static boolean isTotal(TextCell cell) {
        return TOTAL.matcher(cell.bare()).matches();
    }

    /** A first-level class with the points it states. */
    static Optional<Matcher> level1(TextCell cell) {
        Matcher m = LEVEL1.matcher(cell.bare());
        return m.matches() ? Optional.of(m) : Optional.empty();
    }

    static boolean isLevel2(TextCell cell) {
        return LEVEL2.matcher(cell.bare()).matches();
    }

    static boolean isEnd(TextCell cell) {
        return END.matcher(cell.bare()).matches();
    }
}
