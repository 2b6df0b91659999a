package ziping.report;

import ziping.execution.SpendingItem;
import ziping.execution.TimelineMonth;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.scoring.ClassScore;
import ziping.scoring.ScoreSheet;
import ziping.survey.Survey;
import ziping.value.ChineseDate;
import ziping.value.Money;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that stay true in the clerk's own sentences: 〔全年执行数〕 becomes {@code 560.32万元} whenever
 * the report is written. After the name, unit and decimals may be asked for: 〔全年执行数，元〕,
 * 〔全年执行数，万元，1位〕, 〔全年执行数，大写〕, 〔预算执行率，0位〕. A figure the report does not have yet is named as missing
 * in its place; a name nobody knows stays as it is. The year of a 文号 stands in the same brackets
 * and is left alone.
 */
public final class LiveFigures {
    private static final Pattern TOKEN = Pattern.compile("〔(?!\\d+〕)([^〔〕]+)〕");
    private static final Pattern SEPARATOR = Pattern.compile("[，,：:、\\s]+");
    private static final List<Integer> CHECKPOINTS = List.of(3, 6, 9, 11);

    private final ReportFigures figures;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** The figures of a report. */
    public LiveFigures(ReportFigures figures) {
        this.figures = figures;
        money();
        months();
        scores();
        surveys();
        counts();
        words();
    }

    /**
     * A figure for the menu.
     *
     * @param name what stands between the brackets
     * @param meaning what it is, in one line
     * @param value what it is now
     */
    public record Entry(String name, String meaning, LiveValue value) {

        /** What to insert into a text. */
        public String token() {
            return "〔" + name + "〕";
        }
    }

    /** All figures there are, in the order of a menu. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The text with every figure it names. */
    public String resolve(String text) {
        return text.indexOf('〔') < 0 ? text : TOKEN.matcher(text).replaceAll(this::replacement);
    }

    /** The figures of the report with every text resolved. */
    static ReportFigures resolved(ReportFigures figures) {
        LiveFigures live = new LiveFigures(figures);
        Report report = RecordTexts.map(figures.report(), live::resolve);
        return report == figures.report() ? figures : ReportFigures.of(report, figures.pack());
    }

    private String replacement(MatchResult token) {
        return Matcher.quoteReplacement(Text.firstOf(shown(token), token.group()));
    }

    /** Empty for an unknown name or wish. */
    private String shown(MatchResult token) {
        String[] words = SEPARATOR.split(token.group(1).strip());
        Entry entry = entries.get(words[0]);
        if (entry == null) {
            return "";
        }
        return entry.value().isAbsent()
                ? "【未填写：" + entry.name() + "】"
                : entry.value().text(List.of(words).subList(1, words.length)).orElse("");
    }

    private void money() {
        FundingSource total = figures.total();
        amount("年初预算数", "各资金来源年初预算数合计", total.initial());
        amount("调整数", "各资金来源预算调整数合计", total.adjustment());
        amount("全年预算数", "年初预算数加调整数", total.budget());
        amount("实际到位资金", "各资金来源到位数合计", total.received());
        amount("全年执行数", "截至12月31日的支出合计", total.spent());
        amount("结转结余", "实际到位资金减全年执行数", total.left());
        rate("资金到位率", "实际到位资金除以全年预算数", Rate.of(total.received(), total.budget()));
        rate("预算执行率", "全年执行数除以全年预算数", total.rate());
        List<SpendingItem> items = figures.report().spendingItems();
        BigDecimal paid = Money.sum(items.stream().map(SpendingItem::paid).toList());
        BigDecimal before = Money.sum(items.stream().map(SpendingItem::lastYear).toList());
        BigDecimal change = Money.minus(paid, before);
        amount("支出细项合计", "各支出细项支出数合计", paid);
        amount("上年支出数", "各支出细项上年支出数合计", before);
        amount("比上年增减额", "支出细项合计减上年支出数，减少为负", change);
        rate("比上年增减率", "比上年增减额除以上年支出数", Rate.of(change, before));
    }

    private void months() {
        List<TimelineMonth> months = figures.timeline().months();
        for (int month : CHECKPOINTS) {
            TimelineMonth end = months.isEmpty() ? null : months.get(month - 1);
            amount(
                    month + "月底累计支出",
                    "1月到" + month + "月的支出合计",
                    end == null ? null : end.cumulative());
            rate(month + "月底执行率", month + "月底累计支出除以全年预算数", end == null ? null : end.rate());
        }
    }

    private void scores() {
        ScoreSheet sheet = figures.sheet();
        points("自评得分", "预算执行率和各指标得分之和", sheet.total());
        word("自评等级", "按自评得分确定的等级", sheet.gradeLabel());
        points("预算执行率得分", "预算执行率的得分", sheet.execution().score());
        for (ClassScore score : sheet.classes()) {
            points(score.level1() + "得分", score.level1() + "各指标得分之和", score.score());
            points(score.level1() + "分值", score.level1() + "各指标分值之和", score.points());
        }
    }

    private void surveys() {
        List<Survey> surveys = figures.report().surveys();
        if (surveys.size() == 1) {
            rate("满意度", "满意度调查的结果", surveys.getFirst().satisfaction());
        }
        for (Survey survey : surveys) {
            rate(
                    survey.respondents() + "满意度",
                    survey.respondents() + "调查的结果",
                    survey.satisfaction());
            sheets(survey.respondents() + "问卷发放份数", survey.distributed());
            sheets(survey.respondents() + "问卷有效份数", survey.valid());
        }
    }

    private void counts() {
        Report report = figures.report();
        count("绩效指标数", "三级指标的个数", report.indicators().size(), "项");
        long full =
                figures.sheet().rows().stream()
                        .filter(row -> row.lost() != null && row.lost().signum() == 0)
                        .count();
        count("满分指标数", "得满分的三级指标个数", full, "项");
        count("支出细项数", "支出细项的个数", report.spendingItems().size(), "项");
        count("问题数", "存在问题的个数", report.issues().size(), "个");
        count("措施数", "建议和改进措施的个数", report.recommendations().size(), "条");
        count("佐证材料数", "佐证材料的份数", report.evidence().size(), "份");
        count("年度", "评价年度", report.project().year(), "年度");
        count("上年度", "评价年度的上一年", report.project().year() - 1L, "年度");
    }

    private void words() {
        Project project = figures.report().project();
        String unit = figures.report().unit().name();
        word("项目名称", "项目的全称", project.name());
        word("单位名称", "单位的全称", unit);
        word("单位简称", "正文中的简称，没有则用全称", Text.firstOf(figures.report().unit().shortName(), unit));
        word("主管部门", "项目的主管部门", project.department());
        word("实施单位", "项目的实施单位", Text.firstOf(project.implementer(), unit));
        word("自评日期", "绩效自评日期", ChineseDate.text(figures.report().evaluation().date()));
    }

    private void amount(String name, String meaning, BigDecimal yuan) {
        add(name, meaning, new LiveValue.Amount(yuan));
    }

    private void rate(String name, String meaning, BigDecimal percent) {
        add(name, meaning, new LiveValue.Percent(percent));
    }

    private void points(String name, String meaning, BigDecimal points) {
        add(name, meaning, new LiveValue.Score(points));
    }

    private void count(String name, String meaning, long count, String unit) {
        add(name, meaning, new LiveValue.Words(count + unit));
    }

    private void sheets(String name, Integer sheets) {
        add(
                name,
                "问卷份数",
                new LiveValue.Words(Objects.toString(sheets, "") + (sheets == null ? "" : "份")));
    }

    private void word(String name, String meaning, String words) {
        add(name, meaning, new LiveValue.Words(words));
    }

    private void add(String name, String meaning, LiveValue value) {
        entries.putIfAbsent(name, new Entry(name, meaning, value));
    }
}
