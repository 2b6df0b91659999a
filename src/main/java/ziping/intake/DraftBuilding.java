package ziping.intake;

import ziping.check.prose.Line;
import ziping.check.prose.Role;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Sheet;
import ziping.check.sheet.SheetRow;
import ziping.check.text.PlainText;
import ziping.finding.Issue;
import ziping.finding.IssueBuilder;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationBuilder;
import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.project.Goal;
import ziping.project.GoalScope;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportTexts;
import ziping.value.Ids;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a report of a text that was taken apart, and notes what it made of it. */
final class DraftBuilding {

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:\\d{4}\\s*年度?)?\\s*[《“]?([^，。：]{2,40}?)[》”]?(?:项目支出|财政支出)?绩效(?:自评|评价)报告");
    private static final int UNKNOWN = 0;

    private final PlainText text;
    private final String fileName;
    private final SectionWords words;
    private final List<Recognised> recognised = new ArrayList<>();

    DraftBuilding(PlainText text, String fileName) {
        this.text = text;
        this.fileName = fileName;
        this.words = new SectionWords(text.manuscript().lines());
    }

    Draft draft() {
        Report report = head();
        Optional<Sheet> sheet = sheet();
        if (sheet.isPresent()) {
            report = withTables(report, sheet.get());
        }
        return new Draft(withFindings(withTexts(report)), recognised);
    }

    /** The form; other tables of funds or indicators look like one, but do not name the project. */
    private Optional<Sheet> sheet() {
        Comparator<Sheet> named = Comparator.comparing(sheet -> !sheet.name().isBlank());
        return text.sheets().stream().max(named.thenComparing(sheet -> sheet.rows().size()));
    }

    private Report head() {
        String name = name();
        int year = text.year();
        note("项目名称", name);
        if (year == UNKNOWN) {
            year = LocalDate.now(ZoneId.systemDefault()).getYear() - 1;
            note("年度", year + "年度（文件里没有写明，请核对）");
        } else {
            note("年度", year + "年度");
        }
        Report report = Report.of(Project.named(name, year));
        if (text.unit().isEmpty()) {
            return report;
        }
        note("部门名称", text.unit());
        return report.withUnit(report.unit().withName(text.unit()))
                .withProject(report.project().withImplementer(text.unit()));
    }

    /** As the form says, else as the title says, else as the file is called. */
    private String name() {
        return sheet().stream()
                .map(Sheet::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(this::title)
                .orElse(fileName);
    }

    private Optional<String> title() {
        return text.manuscript().lines().stream()
                .map(Line::text)
                .map(TITLE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    private Report withTables(Report report, Sheet sheet) {
        List<FundingSource> funds = funds(sheet);
        List<Indicator> indicators =
                sheet.rows().stream()
                        .filter(row -> !row.isPlaceholder())
                        .map(SheetRow::indicator)
                        .map(indicator -> indicator.withId(Ids.fresh()))
                        .toList();
        List<Goal> goals =
                sheet.goals().stream()
                        .map(g -> new Goal("", GoalScope.ANNUAL, g.expected(), g.actual()))
                        .toList();
        if (!funds.isEmpty()) {
            FundingSource total = FundingSource.total(funds);
            note(
                    "资金来源",
                    "%d 项，全年预算 %s 万元，执行 %s 万元"
                            .formatted(funds.size(), wan(total.budget()), wan(total.spent())));
        }
        noteCount("绩效指标", indicators.size(), "条");
        noteCount("总体目标", goals.size(), "条");
        return report.withFunds(funds).withIndicators(indicators).withGoals(goals);
    }

    /** A form may give only the total; then all of it is taken for this year's appropriation. */
    private static List<FundingSource> funds(Sheet sheet) {
        List<FundingSource> funds =
                sheet.funds().stream()
                        .map(FundLine::fund)
                        .filter(f -> f.budget() != null || f.spent() != null)
                        .toList();
        if (funds.isEmpty()) {
            funds =
                    sheet.total().stream()
                            .map(FundLine::fund)
                            .map(f -> f.withSource(FundingSource.FISCAL))
                            .toList();
        }
        return funds.stream().map(f -> f.withId(Ids.fresh())).toList();
    }

    private Report withTexts(Report report) {
        Report filled = report;
        for (Map.Entry<String, String> text : words.texts().entrySet()) {
            filled = ReportTexts.with(filled, text.getKey(), text.getValue());
            boolean rest = text.getKey().equals(SectionWords.REST);
            note(
                    SectionWords.title(text.getKey()),
                    text.getValue().length() + " 字" + (rest ? "，保留在“报告”页" : ""));
        }
        return filled;
    }

    private Report withFindings(Report report) {
        List<Issue> issues =
                ListItems.of(words.list(Role.ISSUES)).stream()
                        .map(item -> IssueBuilder.builder().description(item).build())
                        .toList();
        List<Recommendation> measures =
                ListItems.of(words.list(Role.RECOMMENDATIONS)).stream()
                        .map(item -> RecommendationBuilder.builder().measure(item).build())
                        .toList();
        noteCount("存在的问题", issues.size(), "条");
        noteCount("建议和改进措施", measures.size(), "条");
        return report.withIssues(issues).withRecommendations(measures);
    }

    private void noteCount(String what, int count, String unit) {
        if (count > 0) {
            note(what, count + " " + unit);
        }
    }

    private void note(String what, String found) {
        recognised.add(new Recognised(what, found));
    }

    private static String wan(BigDecimal amount) {
        String text = MoneyUnit.WAN.text(amount);
        return text.isEmpty() ? "—" : text;
    }
}
