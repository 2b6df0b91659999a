package ziping.check.place;

import ziping.execution.BudgetDocument;
import ziping.execution.SpendingItem;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.FrameworkRow;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.survey.Survey;
import ziping.value.Text;

/** The places of a report, by the keys its tables and documents use, in the words of its pages. */
public final class ReportPlaces {

    /** The page of unit and project. */
    public static final String BASICS = "基本情况";

    /** The page of funds, items, ledger and months. */
    public static final String EXECUTION = "资金与执行";

    /** The page of goals and indicators. */
    public static final String INDICATORS = "目标与指标";

    /** The page of the scored form. */
    public static final String SCORES = "自评打分";

    /** The page of evaluation and surveys. */
    public static final String EVALUATION = "评价工作";

    /** The page of issues and recommendations. */
    public static final String FINDINGS = "问题与建议";

    /** The page of evidence. */
    public static final String EVIDENCE = "佐证材料";

    /** The page of the text. */
    public static final String REPORT = "报告";

    /** The page of hand-ins. */
    public static final String SUBMISSION = "报送";

    private static final int SHORT = 14;

    private ReportPlaces() {}

    /** An indicator. */
    public static Place indicator(Indicator indicator) {
        return new Place(
                "indicator:" + indicator.id(),
                INDICATORS + " › " + named(indicator.name(), "未命名指标"));
    }

    /** A row of the framework. */
    public static Place framework(FrameworkRow row) {
        return new Place("framework:" + row.id(), SCORES + " › " + named(row.level3(), "未命名指标"));
    }

    /** A funding source. */
    public static Place fund(FundingSource fund) {
        return new Place("fund:" + fund.id(), EXECUTION + " › " + named(fund.source(), "未命名资金"));
    }

    /** All funds together. */
    public static Place funds() {
        return new Place("fund:total", EXECUTION + " › 年度资金总额");
    }

    /** A spending item. */
    public static Place item(SpendingItem item) {
        return new Place("item:" + item.id(), EXECUTION + " › " + named(item.name(), "未命名细项"));
    }

    /** All spending items. */
    public static Place items() {
        return new Place("item", EXECUTION + " › 支出细项");
    }

    /** A budget document. */
    public static Place document(BudgetDocument document) {
        return new Place(
                "document:" + document.id(), EXECUTION + " › " + named(document.number(), "预算文件"));
    }

    /** An issue. */
    public static Place issue(Issue issue) {
        return new Place(
                "issue:" + issue.id(), FINDINGS + " › 问题“" + brief(issue.description()) + "”");
    }

    /** A recommendation. */
    public static Place recommendation(Recommendation measure) {
        return new Place(
                "recommendation:" + measure.id(),
                FINDINGS + " › 措施“" + brief(measure.measure()) + "”");
    }

    /** A survey. */
    public static Place survey(Survey survey) {
        return new Place(
                "survey:" + survey.id(), EVALUATION + " › " + named(survey.respondents(), "满意度调查"));
    }

    /** A field of the evaluation. */
    public static Place evaluation(String field, String label) {
        return new Place("evaluation:" + field, EVALUATION + " › " + label);
    }

    /** A field of the project. */
    public static Place project(String field, String label) {
        return new Place("project:" + field, BASICS + " › " + label);
    }

    /** A field of the unit. */
    public static Place unit(String field, String label) {
        return new Place("unit:" + field, BASICS + " › " + label);
    }

    /** The scored form as a whole. */
    public static Place sheet() {
        return new Place("sheet", SCORES);
    }

    /** The indicators as a whole. */
    public static Place indicators() {
        return new Place("indicator", INDICATORS);
    }

    /** The page on which a place lies. */
    public static String page(Place place) {
        int end = place.words().indexOf(" › ");
        return end < 0 ? place.words() : place.words().substring(0, end);
    }

    /** The report's name, for places that have none of their own. */
    public static String named(Report report) {
        return named(report.project().name(), "未命名项目");
    }

    private static String named(String name, String otherwise) {
        return Text.isBlank(name) ? otherwise : name;
    }

    private static String brief(String words) {
        String line = words.strip().lines().findFirst().orElse("");
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }
}
